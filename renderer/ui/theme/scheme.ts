import { amber, blue, green, night, paper, plum, red } from './palette.ts'

/** Every colour the screens may use, by purpose; each becomes the CSS variable `--rp-<name>` of its scheme. */
export const light = {
  ground: paper[2],
  page: paper[0],
  raised: '#fffefc',
  sunk: paper[1],
  hover: '#f3eee6',
  selected: '#f6e6ec',
  line: paper[4],
  'line-control': paper[5],
  'line-strong': paper[6],
  ink: paper[9],
  'ink-soft': '#544e46',
  'ink-faint': '#6a635a',
  accent: plum[7],
  'accent-hover': plum[8],
  'on-accent': '#fffafc',
  'accent-ink': plum[7],
  'accent-soft': plum[0],
  'accent-soft-hover': plum[1],
  cover: plum[8],
  'on-cover': '#fdeef4',
  focus: plum[6],
  'good-ink': green[7],
  'good-soft': green[0],
  'good-mark': green[6],
  'warn-ink': amber[7],
  'warn-soft': amber[0],
  'warn-mark': amber[6],
  'bad-ink': red[7],
  'bad-soft': red[0],
  'bad-mark': red[6],
  'bad-fill': red[7],
  'bad-fill-hover': red[8],
  'on-bad': '#fffafa',
  'note-ink': blue[7],
  'note-soft': blue[0],
  'note-mark': blue[6],
  'hue-1': '#8a4b2f',
  'hue-2': '#2f6b62',
  'hue-3': '#6a5a1c',
  'hue-4': '#4a5b9a',
  'hue-5': '#8a3f6d',
  'hue-6': '#4d6b2d',
  'hue-7': '#2b6686',
  'hue-8': '#6f5747',
} as const

export type Token = keyof typeof light

export const dark: Record<Token, string> = {
  ground: night[8],
  page: night[7],
  raised: night[6],
  sunk: '#1f1c19',
  hover: '#332e2a',
  selected: '#47303b',
  line: night[5],
  'line-control': night[4],
  'line-strong': night[3],
  ink: night[0],
  'ink-soft': night[1],
  'ink-faint': '#afa79f',
  accent: '#a65a7e',
  'accent-hover': '#96496e',
  'on-accent': '#fff8fb',
  'accent-ink': plum[3],
  'accent-soft': '#3b2730',
  'accent-soft-hover': '#4a303c',
  cover: '#3a1f2c',
  'on-cover': '#f3e3ea',
  focus: plum[3],
  'good-ink': green[3],
  'good-soft': '#23301f',
  'good-mark': green[4],
  'warn-ink': amber[3],
  'warn-soft': '#372a17',
  'warn-mark': amber[4],
  'bad-ink': red[3],
  'bad-soft': '#3a2421',
  'bad-mark': red[4],
  'bad-fill': red[6],
  'bad-fill-hover': red[7],
  'on-bad': '#fffafa',
  'note-ink': blue[3],
  'note-soft': '#1f2d3b',
  'note-mark': blue[4],
  'hue-1': '#dda588',
  'hue-2': '#86c5b9',
  'hue-3': '#cdb866',
  'hue-4': '#a9b8ea',
  'hue-5': '#dfa0c5',
  'hue-6': '#a8c585',
  'hue-7': '#88bfdc',
  'hue-8': '#c9b0a0',
}

const surfaces: Token[] = ['ground', 'page', 'raised', 'sunk', 'hover', 'selected']
const tones = ['good', 'warn', 'bad', 'note'] as const

function over(text: Token, grounds: Token[]): [Token, Token][] {
  return grounds.map((ground) => [text, ground])
}

/** Text on ground, as the screens may combine them: each must reach 4.5:1 in both schemes. */
export const textPairs: [Token, Token][] = [
  ...over('ink', [
    ...surfaces,
    'accent-soft',
    'accent-soft-hover',
    'good-soft',
    'warn-soft',
    'bad-soft',
    'note-soft',
  ]),
  ...over('ink-soft', [...surfaces, 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft', 'note-soft']),
  ...over('ink-faint', surfaces),
  ...over('accent-ink', [...surfaces, 'accent-soft', 'accent-soft-hover']),
  ...over('on-accent', ['accent', 'accent-hover']),
  ...over('on-cover', ['cover']),
  ...over('on-bad', ['bad-fill', 'bad-fill-hover']),
  ...tones.flatMap((tone) => over(`${tone}-ink`, [...surfaces, `${tone}-soft`])),
]

/** Marks, outlines of fields and the focus ring: each must reach 3:1 in both schemes. */
export const markPairs: [Token, Token][] = [
  ...over('line-strong', ['page', 'raised', 'sunk']),
  ...over('focus', surfaces),
  ...tones.flatMap((tone) => over(`${tone}-mark`, [...surfaces, `${tone}-soft`])),
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).flatMap((n) => over(`hue-${n}`, surfaces)),
]
