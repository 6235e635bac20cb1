import { Button } from '@fluentui/react-components';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { readRoleSettingsAgain } from '../../../state/read-again.ts';
import { clearAllFilters } from './clear-filters.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { emptyWords, noMatchWords, type MatrixFace } from './matrix-words.ts';
import type { Matrix } from './use-matrix.ts';
import css from './matrix-pane.module.css';

type MatrixPaneProps = {
  readonly matrix: Matrix;
  readonly face: MatrixFace;
  readonly room: number;
  readonly today: number;
};

/** The grid, or in its place what there is instead of rows. */
export function MatrixPane({ matrix, face, room, today }: MatrixPaneProps) {
  const { read, view, query } = matrix;
  switch (face) {
    case 'rows':
      return <MatrixGrid matrix={matrix} room={room} today={today} />;
    case 'loading':
      return (
        <div className={css.loading}>
          <LoadingRows says="Reading roles and policies" />
        </div>
      );
    case 'no-match':
      return (
        <div className={css.empty}>
          <p role="status">{noMatchWords(query)}</p>
          <Button size="small" onClick={clearAllFilters}>
            Clear filter
          </Button>
        </div>
      );
    case 'nothing':
    case 'unread':
    case 'unknown':
      return (
        <div className={css.empty}>
          <p role="status">{emptyWords(read, view.plane)}</p>
          {face === 'nothing' && (
            <Button
              size="small"
              disabledFocusable={read.reading}
              onClick={() => {
                if (!read.reading) void readRoleSettingsAgain();
              }}
            >
              {read.reading ? 'Reading…' : 'Read again'}
            </Button>
          )}
        </div>
      );
  }
}
