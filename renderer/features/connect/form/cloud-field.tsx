import { Dropdown, Option } from '@fluentui/react-components';
import type { Cloud } from '../../../../shared/contract/connection.ts';
import { cloudWords } from '../../../components/entry/connection-words.ts';
import { LockedField } from './locked-field.tsx';
import css from './connect-field.module.css';

type CloudFieldProps = {
  readonly cloud: Cloud;
  readonly offered: readonly Cloud[];
  readonly locked: boolean;
  readonly onChoose: (cloud: Cloud) => void;
};

/** Which of Microsoft's clouds the tenant is in: hosts come as whole sets, never one by one. */
export function CloudField({ cloud, offered, locked, onChoose }: CloudFieldProps) {
  if (locked) return <LockedField id="connect-cloud" label="Cloud" value={cloudWords(cloud)} />;
  return (
    <div className={css.field}>
      <span className={css.label} id="connect-cloud-label">
        Cloud
      </span>
      <Dropdown
        id="connect-cloud"
        className={css.control}
        aria-labelledby="connect-cloud-label"
        value={cloudWords(cloud)}
        selectedOptions={[cloud]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = offered.find((one) => one === optionValue);
          if (chosen) onChoose(chosen);
        }}
      >
        {offered.map((one) => (
          <Option key={one} value={one}>
            {cloudWords(one)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
