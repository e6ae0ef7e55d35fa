import type { Language } from '../language';
import type { CurvePoint } from './selective-answering';

const SIZE = { width: 720, height: 440 };
const FRAME = { left: 70, right: 24, top: 56, bottom: 64 };
const HIGHEST_SHOWN_RISK = 0.3;
const TARGET_RISK = 0.05;
/** Told apart without colour by their dashes. */
const LINES: Readonly<
  Record<Language, { readonly colour: string; readonly dash: string; readonly name: string }>
> = {
  en: { colour: '#26374a', dash: 'none', name: 'English' },
  fr: { colour: '#b3541e', dash: '8 5', name: 'Français' },
};

function x(coverage: number): number {
  return FRAME.left + coverage * (SIZE.width - FRAME.left - FRAME.right);
}

function y(risk: number): number {
  const height = SIZE.height - FRAME.top - FRAME.bottom;
  return FRAME.top + height * (1 - Math.min(risk, HIGHEST_SHOWN_RISK) / HIGHEST_SHOWN_RISK);
}

function pathOf(curve: readonly CurvePoint[]): string {
  const places = curve.map(
    ({ coverage, risk }) => `${x(coverage).toFixed(1)},${y(risk).toFixed(1)}`,
  );
  return `M${places.join('L')}`;
}

function textAt(
  left: number,
  top: number,
  { text, anchor = 'middle' }: { text: string; anchor?: string },
): string {
  return `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function axes(): string[] {
  const risks = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3];
  const coverages = [0, 0.25, 0.5, 0.75, 1];
  return [
    ...risks.map(
      (risk) =>
        `<path class="grid" d="M${x(0)},${y(risk).toFixed(1)}H${x(1)}"/>${textAt(x(0) - 8, y(risk) + 5, { text: percent(risk), anchor: 'end' })}`,
    ),
    ...coverages.map((coverage) =>
      textAt(x(coverage), SIZE.height - FRAME.bottom + 22, { text: percent(coverage) }),
    ),
    `<path class="target" d="M${x(0)},${y(TARGET_RISK).toFixed(1)}H${x(1)}"/>`,
    textAt(x(0.5), SIZE.height - 14, { text: 'questions answered / questions répondues' }),
  ];
}

function legend(): string[] {
  return Object.values(LINES).map(({ colour, dash, name }, place) => {
    const left = FRAME.left + place * 150;
    return `<path d="M${left},40h36" stroke="${colour}" stroke-dasharray="${dash}" class="curve"/>${textAt(left + 44, 45, { text: name, anchor: 'start' })}`;
  });
}

/** The risk–coverage curves of both languages as an SVG document. */
export function plotRiskCoverage(
  curves: Readonly<Record<Language, readonly CurvePoint[]>>,
): string {
  const lines = (['en', 'fr'] as const).map(
    (language) =>
      `<path class="curve" d="${pathOf(curves[language])}" stroke="${LINES[language].colour}" stroke-dasharray="${LINES[language].dash}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="Share of wrong answers by share of questions answered, in English and in French">`,
    '<style>text{font:14px sans-serif;fill:#333}.grid{stroke:#ddd}.target{stroke:#777;stroke-dasharray:2 4}.curve{fill:none;stroke-width:2.5}</style>',
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#fff"/>`,
    textAt(FRAME.left, 22, { text: 'wrong answers / réponses erronées', anchor: 'start' }),
    ...axes(),
    ...legend(),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
