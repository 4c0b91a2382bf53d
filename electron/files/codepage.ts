import iconv from 'iconv-lite'

/** The single-byte encodings that people's spreadsheets write, each with the letters that make it likely. */
const codepages = [
  { name: 'windows-1252', joined: false, letters: 'äöüßàâçéèêëîïôùûñáíóúìòåøæãõÄÖÜÉÅØÁÍÓÚ' },
  { name: 'windows-1254', joined: false, letters: 'ğışĞİŞçöüÇÖÜ' },
  { name: 'windows-1250', joined: false, letters: 'ąęłśżźćńčšřžěůőűáéíóúýöüäĄŁŚŻČŠŘŽ' },
  { name: 'windows-1253', joined: true, letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΕΗΙΚΛΜΝΟΠΡΣΤΥ' },
  { name: 'windows-1255', joined: true, letters: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת' },
  { name: 'windows-1251', joined: true, letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєАВЕИКМНОПРСТ' },
] as const

const letter = /\p{L}/u

/** Decodes single-byte text by the code page whose letters fit best; windows-1252 when nothing tells. */
export function decodeCodepage(bytes: Uint8Array): { text: string; encoding: string } {
  const sample = sampleAround(bytes)
  let best = { name: codepages[0].name as string, score: Number.NEGATIVE_INFINITY }
  for (const page of codepages) {
    const score = scorePage(sample, page)
    if (score > best.score) best = { name: page.name, score }
  }
  return { text: iconv.decode(Buffer.from(bytes), best.name), encoding: best.name }
}

/** Only the neighbourhood of bytes above ASCII tells code pages apart. */
function sampleAround(bytes: Uint8Array): Buffer {
  const parts: number[] = []
  for (let at = 0; at < bytes.length && parts.length < 20_000; at += 1) {
    const near = [at - 1, at, at + 1].some((place) => (bytes[place] ?? 0) >= 0x80)
    if (near) parts.push(bytes[at] ?? 0)
    else if (parts.at(-1) !== 0x20) parts.push(0x20)
  }
  return Buffer.from(parts)
}

function scorePage(sample: Buffer, page: (typeof codepages)[number]): number {
  const text = iconv.decode(sample, page.name)
  const isHigh = (at: number) => (sample[at] ?? 0) >= 0x80
  let score = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isHigh(at)) continue
    const char = text[at] ?? ''
    if (char === '\ufffd') score -= 5
    else if (page.letters.includes(char)) score += 2
    else if (letter.test(char)) score -= 1
    // Signs sit between words, so a sign inside one speaks against the page.
    else if (letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')) score -= 1
    if (letter.test(char)) {
      const alone = !isHigh(at - 1) && !isHigh(at + 1)
      if (page.joined === alone) score -= 1
    }
  }
  return score
}
