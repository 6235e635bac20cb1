import { Input, Select } from '@fluentui/react-components';
import type { AuthenticationContext, Contexts } from '../../../../../shared/contract/role-settings/detail.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import type { Entering } from '../draft/draft.ts';
import { ONCE } from './control-props.ts';
import css from './sign-in-control.module.css';

type ContextPickerProps = {
  /** Null where they were not read. */
  readonly contexts: Contexts | null;
  readonly chosen: string;
  readonly typed: string | null;
  readonly onChoose: (context: string, how: Entering) => void;
  readonly onLeave: () => void;
};

/** Which authentication context; by its id alone where the tenant's could not be read. */
export function ContextPicker({ contexts, chosen, typed, onChoose, onLeave }: ContextPickerProps) {
  if (contexts === null || contexts.state === 'refused' || contexts.state === 'failed') {
    return (
      <div className={css.picker}>
        <Input
          className={css.id}
          value={typed ?? chosen}
          maxLength={40}
          autoComplete="off"
          aria-label="Id of the authentication context"
          onChange={(_, { value }) => onChoose(value.trim(), { typed: value, going: true })}
          onBlur={() => {
            if (typed !== null) onChoose(chosen, { ...ONCE, going: true });
            onLeave();
          }}
        />
        <p className={css.note}>
          The tenant’s contexts could not be read: type the id, e.g. c1.{' '}
          {contexts?.reason && <ServiceText text={contexts.reason.title} />}
        </p>
      </div>
    );
  }
  const known = contexts.contexts.find(({ id }) => id === chosen);
  return (
    <div className={css.picker}>
      <Select
        className={css.select}
        value={chosen}
        aria-label="Authentication context"
        onChange={(_, { value }) => onChoose(value, ONCE)}
      >
        {!known && <option value={chosen}>{unknownWords(chosen)}</option>}
        {contexts.contexts.map((one) => (
          <option key={one.id} value={one.id}>
            {contextWords(one)}
          </option>
        ))}
      </Select>
      <p className={css.note}>{known ? publishedWords(known) : NOT_THERE}</p>
    </div>
  );
}

const NOT_THERE = 'No context of this tenant has this id: nobody could activate.';

const unknownWords = (id: string): string =>
  id === '' ? 'Choose a context' : `${visibleText(id)}, not in this tenant`;

const contextWords = ({ id, name, available }: AuthenticationContext): string =>
  `${visibleText(id)} ${visibleText(name)}${available ? '' : ', not published'}`;

const publishedWords = ({ available }: AuthenticationContext): string =>
  available
    ? 'Published. Whether a conditional access policy asks for it is not checked here.'
    : 'Not published: nobody can prove it, so nobody could activate.';
