import { soundsOf } from '../../shared/relationships/sound.ts'
import { wordsOf } from '../../shared/text/fold.ts'

/** Signs that no word begins with tell what a name sounds like from what it is. */
const marks = { latin: '§', greek: '¶', hebrew: '¤' } as const
const scripts = ['latin', 'greek', 'hebrew'] as const

/** How the words of a name sound, as the index holds them. */
export function soundWords(title: string): string {
  return wordsOf(title)
    .flatMap(({ folded }) => {
      const found = soundsOf(folded)
      return found?.sounds.map((sound) => `${marks[found.script]}${sound}`) ?? []
    })
    .join(' ')
}

/** What the index calls words of other scripts that sound as this one does. */
export function soundingLike(term: string): string[] {
  const found = soundsOf(term)
  if (!found) return []
  const others = scripts.filter((one) => one !== found.script)
  return others.flatMap((script) => found.sounds.map((sound) => `${marks[script]}${sound}`))
}
