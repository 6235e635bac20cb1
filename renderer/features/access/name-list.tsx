import { DottedName } from '../../components/dotted-name.tsx';
import css from './access-lists.module.css';

/** Names of permissions, one a line. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul className={css.names}>
      {names.map((name) => (
        <li key={name}>
          <DottedName name={name} />
        </li>
      ))}
    </ul>
  );
}
