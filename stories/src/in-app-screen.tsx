import type { RenderedInApp } from '../rendering/contract.ts';
import { InAppFragment } from './in-app-fragment.tsx';
import type { Marks } from './workbench/find-words.ts';
import './in-app-screen.css';

export type Screen = 'telefoon' | 'computer';

/** Whose colours a message is shown in. */
export type Colours = 'organisatie' | 'pakket';

interface Props {
  readonly inApp: RenderedInApp;
  readonly screen: Screen;
  readonly colours: Colours;
  readonly marks: Marks;
  readonly onPoint: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick: (words: string) => void;
}

/**
 * A message inside a made-up bookkeeping package: its own style around it, the message among what the package shows.
 */
export function InAppScreen({ inApp, screen, colours, marks, onPoint, onPick }: Props) {
  return (
    <>
      <div className={`package package-${screen} package-colours-${colours}`}>
        <div className="package-in">
          <p className="package-name">Voorbeeldboek</p>
          <ul className="package-menu">
            {MENU.map((item) => (
              <li key={item} className={item === 'Berichten' ? 'package-here' : undefined}>
                {item}
              </li>
            ))}
          </ul>
          <div className="package-main">
            <h2>Berichten</h2>
            <InAppFragment inApp={inApp} marks={marks} onPoint={onPoint} onPick={onPick} />
            <Invoices />
          </div>
        </div>
      </div>
      <details>
        <summary>Als gegevens, voor een pakket dat zelf bepaalt hoe het bericht eruitziet</summary>
        <pre className="plain">{inApp.json}</pre>
      </details>
    </>
  );
}

const MENU = ['Overzicht', 'Facturen', 'Btw-aangifte', 'Bank', 'Berichten'] as const;

const INVOICES = [
  ['2026-041', 'Bakkerij De Korenaar', '€ 484,00', 'Betaald'],
  ['2026-042', 'Fietsenmaker Van Loon', '€ 1.210,00', 'Betaald'],
  ['2026-043', 'Stichting Buurtwerk', '€ 302,50', 'Verstuurd'],
] as const;

function Invoices() {
  return (
    <table className="package-table">
      <caption>Laatste facturen</caption>
      <thead>
        <tr>
          <th scope="col">Nummer</th>
          <th scope="col">Klant</th>
          <th scope="col" className="package-amount">
            Bedrag
          </th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {INVOICES.map(([number, customer, amount, status]) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{customer}</td>
            <td className="package-amount">{amount}</td>
            <td>{status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
