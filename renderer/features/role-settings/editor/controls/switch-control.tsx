import { Switch } from '@fluentui/react-components';
import { ONCE, type ControlProps } from './control-props.ts';
import flush from './flush.module.css';

/** Something that is asked for or not. @param says what it asks for where it is on */
export function SwitchControl(props: ControlProps<boolean> & { readonly says: string }) {
  const { value, says, labelledBy, describedBy, onEnter } = props;
  return (
    <Switch
      className={`${flush.flush} ${flush.switch}`}
      checked={value}
      label={says}
      aria-describedby={`${labelledBy} ${describedBy}`}
      onChange={(_, { checked }) => onEnter(checked, ONCE)}
    />
  );
}
