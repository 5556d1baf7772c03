import type { Layout } from './layout.js';
import { colours, look } from './look.js';
import type { Mark, Shape, Text } from './shapes.js';

/** A layout as an SVG document that refers to nothing outside it but the fonts by name. */
export function writeSvg({ width, height, shapes }: Layout): string {
  const card = element('rect', {
    x: 1.5,
    y: 1.5,
    width: width - 3,
    height: height - 3,
    rx: 18,
    fill: colours.card,
    stroke: colours.edge,
    'stroke-width': 3,
  });
  const drawn = shapes.map(writeShape).join('\n');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, `\n${card}\n${drawn}\n`);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(inBrief(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

const inBrief = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** What XML allows in no form: control characters, halves of surrogate pairs, noncharacters. */
const unallowed = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and in attributes; without what XML cannot hold. */
export const escapeXml = (text: string): string =>
  text.replace(unallowed, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? '');

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return writeText(shape);
    case 'point':
    case 'bar':
      return writeMark(shape);
    case 'tick':
      return line(shape.x, shape.y, shape.x, shape.y + look.stripHeight, thin);
    case 'strip': {
      const { x, y, width } = shape;
      return element('rect', { x, y, width, height: look.stripHeight, rx: 4, fill: colours.strip });
    }
    case 'gap':
      return writeGap(shape.x + shape.width / 2, shape.y + look.stripHeight / 2);
  }
}

const thin = { stroke: colours.line, 'stroke-width': 2 };

/** Two strokes, as on an axis that is broken. */
function writeGap(x: number, y: number): string {
  const stroke = { stroke: colours.quiet, 'stroke-width': 3 };
  return [x - 4, x + 4].map((at) => line(at - 4, y + 10, at + 4, y - 10, stroke)).join('');
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...stroke });

function writeText({ x, baseline, text, size, weight, colour }: Text): string {
  const font = {
    'font-family': 'Noto Sans',
    'font-size': size,
    'font-weight': weight === 'semiBold' ? 600 : 400,
  };
  return element('text', { x, y: baseline, ...font, fill: colours[colour] }, escapeXml(text));
}

/** Full where it happened, hollow where it is planned, struck out where it is denied, dotted where not certain. */
function writeMark(mark: Mark): string {
  const { left, right, y, status, certain, kind } = mark;
  const stroke = colours[status === 'denied' ? 'denied' : 'mark'];
  const manner = {
    fill: status === 'happened' && certain ? stroke : colours.card,
    stroke,
    'stroke-width': 4,
    ...(certain ? {} : { 'stroke-dasharray': '4.5 4' }),
  };
  const { pointRadius: r, barHeight: height } = look;
  const drawn =
    kind === 'point'
      ? element('circle', { cx: left, cy: y, r, ...manner })
      : element('rect', { x: left, y: y - height / 2, width: right - left, height, ...manner });
  return status === 'denied' ? drawn + strikeOut((left + right) / 2, y, stroke) : drawn;
}

const strikeOut = (x: number, y: number, stroke: string): string =>
  line(x - 15, y + 17, x + 15, y - 17, { stroke, 'stroke-width': 4 });
