import { Tab, TabList } from '@fluentui/react-components';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { useEditor } from './editor-context.ts';
import { EDITOR_TABS, tabOf, type EditorTab } from './tabs/editor-tabs.ts';
import css from './editor-tab-line.module.css';

type EditorTabLineProps = {
  readonly panelId: string;
  readonly selected: EditorTab;
  readonly onSelect: (tab: EditorTab) => void;
};

/** The tabs, each with how many changes are on it. */
export function EditorTabLine({ panelId, selected, onSelect }: EditorTabLineProps) {
  const { changes, detail, checks } = useEditor();
  const labels: Readonly<Record<EditorTab, string>> = {
    activation: 'Activation',
    assignment: 'Assignment',
    notification: 'Notification',
    rules: `All ${detail.rules.length} rules`,
  };
  return (
    <div className={css.line}>
      <TabList
        selectedValue={selected}
        aria-label="Settings of this role"
        onTabSelect={(_, { value }) => {
          const chosen = EDITOR_TABS.find((tab) => tab === value);
          if (chosen) onSelect(chosen);
        }}
      >
        {EDITOR_TABS.map((tab) => {
          const count = changes.filter(({ setting }) => tabOf(setting) === tab).length;
          const refused = checks.some(
            ({ result, setting }) => result === 'refused' && setting !== null && tabOf(setting) === tab,
          );
          return (
            <Tab key={tab} value={tab} id={`${panelId}-${tab}`} aria-controls={panelId}>
              {labels[tab]}
              {count > 0 && (
                <span className={css.count} data-refused={refused}>
                  {count}
                  <VisuallyHidden>
                    {count === 1 ? ' change' : ' changes'}
                    {refused ? ', would be refused' : ''}
                  </VisuallyHidden>
                </span>
              )}
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
