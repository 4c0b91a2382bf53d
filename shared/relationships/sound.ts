/**
 * How a name sounds across scripts, so that "cohen" finds כהן, "papadopoulos" finds Παπαδόπουλος, and the other way round:
 * its consonants, with those that scripts do not tell apart as one. Words of one script are not compared by it.
 */
export function soundsOf(folded: string): { script: Script; sounds: string[] } | undefined {
  const script = scriptOf(folded)
  if (!script) return undefined
  let sounds = ['']
  for (const ways of lettersOf(folded)) {
    sounds = sounds.flatMap((sound) => ways.map((way) => sound + way))
    if (sounds.length > mostWays) sounds = sounds.slice(0, mostWays)
  }
  const plain = new Set(sounds.map((sound) => sound.replace(/(.)\1+/g, '$1')))
  return { script, sounds: [...plain].filter((sound) => sound.length >= shortest) }
}

type Script = 'latin' | 'greek' | 'hebrew'

/** A letter may be read in two ways; a word of many such letters is kept in some of its readings. */
const mostWays = 8
/** One consonant says nothing. */
const shortest = 2

function scriptOf(folded: string): Script | undefined {
  if (/^[a-z]+$/.test(folded)) return 'latin'
  if (/^[α-ω]+$/.test(folded)) return 'greek'
  return /^[א-ת]+$/.test(folded) ? 'hebrew' : undefined
}

/** The first way is the usual one; nothing where it is a vowel or a breath. */
const consonants: Record<string, readonly string[]> = {
  ...{
    β: ['b'],
    γ: ['g', ''],
    δ: ['d'],
    ζ: ['z'],
    θ: ['t'],
    κ: ['k'],
    λ: ['l'],
    μ: ['m'],
    ν: ['n'],
    ξ: ['ks'],
  },
  ...{ π: ['p', 'b'], ρ: ['r'], σ: ['s'], τ: ['t', 'd'], φ: ['p'], χ: ['k', ''], ψ: ['ps'], υ: ['', 'b'] },
  ...{ ב: ['b'], ג: ['g'], ד: ['d'], ו: ['', 'b'], ז: ['z'], ח: ['k', ''], ט: ['t'], כ: ['k'], ל: ['l'] },
  ...{ b: ['b'], v: ['b'], w: ['b'], g: ['g'], d: ['d'], z: ['z'], t: ['t'], k: ['k'], c: ['k'], q: ['k'] },
  ...{ x: ['ks'], l: ['l'], m: ['m'], n: ['n'], p: ['p'], f: ['p'], r: ['r'], s: ['s'] },
  ...{ מ: ['m'], נ: ['n'], ס: ['s'], פ: ['p'], צ: ['ts'], ק: ['k'], ר: ['r'], ש: ['s'], ת: ['t'] },
}

/** Two letters that stand for one sound. */
const pairs: Record<string, readonly string[]> = {
  ...{
    ch: ['k', ''],
    kh: ['k', ''],
    ph: ['p'],
    th: ['t'],
    sh: ['s'],
    tz: ['ts'],
    ts: ['ts'],
    mp: ['mp', 'b'],
  },
  ...{ nt: ['nt', 'd'], gk: ['g', 'gk'], ck: ['k'], μπ: ['b', 'mp'], ντ: ['nt', 'd'], γγ: ['ng', 'g'] },
  ...{ γκ: ['g', 'ng'], τζ: ['ts'] },
}

function lettersOf(word: string): (readonly string[])[] {
  const letters: (readonly string[])[] = []
  for (let at = 0; at < word.length; at++) {
    const pair = pairs[word.slice(at, at + 2)]
    if (pair) at++
    letters.push(pair ?? consonants[word[at] as string] ?? [''])
  }
  return letters
}

/** Whether a word is what another, unfinished, sounds like in another script. */
export function soundsLike(folded: string, begun: string): boolean {
  if (scriptOf(folded) === scriptOf(begun)) return false
  const [whole, start] = [soundsOf(folded), soundsOf(begun)]
  if (!whole || !start) return false
  return start.sounds.some((begin) => whole.sounds.some((sound) => sound.startsWith(begin)))
}
