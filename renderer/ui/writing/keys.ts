/** What a long text hears, in the notation of `KeyHint`. */
export const writingKeys = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  heading: 'Mod+Shift+H',
  bullets: 'Mod+Shift+8',
  numbers: 'Mod+Shift+7',
  link: 'Mod+Shift+K',
  deeper: 'Alt+Shift+ArrowRight',
  higher: 'Alt+Shift+ArrowLeft',
  toolbar: 'Alt+F10',
} as const
