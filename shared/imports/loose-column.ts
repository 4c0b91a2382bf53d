/** What stands before or after the word that says what a column holds, and does not change it. */
const before =
  /^(?:person|contact|kontakt|your|lead|subscriber|attendee|primary|secondary|alternate|main|work|business|office|home|personal|mailing|billing|other|profil)(?: -|:)? (?=.)/
const after =
  /(?: -)? (?:\d|work|home|other|mobile|personal|number|handle|username|user name|user|account|profile|url|link|bio|\((?:work|home|private|privat|business)\))$/

const secondLine = /(?<!mail )(?:address|adresse|street|straße)(?: line)? [2-9]$/

/**
 * The names that a column's name comes to as words fall off it: `person - phone - mobile`, `linkedin url`, `job_title`
 * and `FIRSTNAME` are called by more than they mean. Folded as `foldHeader` does, the least changed first.
 */
export function looseNames(folded: string): string[] {
  const names: string[] = []
  // The second line of an address is no address of its own.
  if (secondLine.test(folded)) return names
  for (let name = spaced(folded); name && !names.includes(name); ) {
    names.push(name)
    const shorter = name.replace(before, '')
    name = shorter === name ? name.replace(after, '') : shorter
  }
  return names
}

/** Words that programs write as one, or with a line between them. */
function spaced(folded: string): string {
  return folded
    .replace(/[_.]+/g, ' ')
    .replace(
      /(?<=^|\s)(first|last|middle|given|family|full|display|company|job|phone|postal|zip)(?=(?:name|title|number|code)$)/,
      '$1 ',
    )
    .replace(/\s+/g, ' ')
    .trim()
}
