import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { Absence, Globals } from './selection.ts';

interface Props {
  readonly absence: Absence;
  /** Where another situation can be had: it is not in the toolbar. */
  readonly onExample?: (example: string) => void;
}

/** In the place of a message that is not there: why not, and what can be had instead, a click away. */
export function Absent({ absence: { why, instead }, onExample }: Props) {
  const offered = instead.filter(({ example }) => example === undefined || onExample !== undefined);
  return (
    <section className="absent" aria-label="Niet te zien">
      <p>
        <strong>{why}</strong>
      </p>
      {offered.length === 0 ? null : (
        <>
          <p>Wel te zien:</p>
          <div className="offers">
            {offered.map(({ name, globals, example }) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  if (Object.keys(globals).length > 0) setGlobals(globals);
                  if (example !== undefined) onExample?.(example);
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Sets the toolbar, as if someone had chosen there. */
function setGlobals(globals: Partial<Globals>): void {
  addons.getChannel().emit(UPDATE_GLOBALS, { globals });
}

/** In the place of a message that is being made. */
export function Waiting() {
  return (
    <p className="waiting" data-waiting="true">
      Even geduld, dit wordt gemaakt.
    </p>
  );
}
