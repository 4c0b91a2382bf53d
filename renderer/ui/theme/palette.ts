/** Ten steps a hue, lightest first; drawn in OKLCH with one lightness ladder so that equal steps weigh the same. */
export type Hue = readonly [string, string, string, string, string, string, string, string, string, string]

/** Warm paper: the neutral of the light scheme. */
export const paper: Hue = [
  '#fefcf9',
  '#faf7f3',
  '#f6f2eb',
  '#eee9e0',
  '#e2dbd2',
  '#cdc6bb',
  '#8c857a',
  '#686259',
  '#49443d',
  '#211e18',
]

/** Lamp-lit wood: the neutral of the dark scheme, text first and ground last. */
export const night: Hue = [
  '#ede7df',
  '#c4bcb4',
  '#a49d95',
  '#8a837b',
  '#5a544e',
  '#3d3834',
  '#2d2925',
  '#23201c',
  '#1c1916',
  '#141210',
]

/** The one accent. */
export const plum: Hue = [
  '#fbf0f4',
  '#f7dfe8',
  '#efc5d6',
  '#e3a6c0',
  '#d083a5',
  '#b56389',
  '#994a70',
  '#81385c',
  '#642946',
  '#451a2f',
]

export const green: Hue = [
  '#eef6ef',
  '#dbebde',
  '#bfdbc3',
  '#9cc7a4',
  '#75ae81',
  '#529261',
  '#397949',
  '#276438',
  '#1c4d29',
  '#10341a',
]

export const amber: Hue = [
  '#f9f2ea',
  '#f1e4d3',
  '#e6cfaf',
  '#d7b485',
  '#c29554',
  '#a87729',
  '#8d5e00',
  '#764b00',
  '#5c3900',
  '#3f2500',
]

export const red: Hue = [
  '#ffefed',
  '#ffddd8',
  '#fcc3ba',
  '#f5a196',
  '#e67b6e',
  '#cc584c',
  '#af3d34',
  '#942a24',
  '#741e19',
  '#50120e',
]

export const blue: Hue = [
  '#eef4fb',
  '#dbe8f5',
  '#bed6ed',
  '#9cbfe1',
  '#76a3cf',
  '#5486b5',
  '#3b6d9a',
  '#2a5982',
  '#1e4465',
  '#122d46',
]
