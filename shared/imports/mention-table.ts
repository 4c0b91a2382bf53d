import { dayOf, instantOf } from '../day.ts'
import { longestLine } from '../record.ts'
import { type MentionKind, mentionKinds, mostMentions, sentiments } from '../replies/mention.ts'
import { unguardCell } from '../text/csv-text.ts'
import { fold, wordsOf } from '../text/fold.ts'
import { longestLink } from '../text/link.ts'
import { findDayOrder, readClock } from './day-cell.ts'
import { type Aliases, foldHeader } from './header.ts'
import type { ReadLine } from './mention-lines.ts'
import { type Reader, readMoment } from './moment.ts'
import { guessColumns, type NamedTable, readNamedTable } from './named-table.ts'

/** What a column of a table may say of a mention. */
export const mentionColumns = ['day', 'time', 'author', 'text', 'kind', 'sentiment', 'link'] as const
export type MentionColumn = (typeof mentionColumns)[number]
export type MentionMapping = (MentionColumn | null)[]

/** How such columns are called in five languages, and by the tools that write them. */
const names: Aliases<MentionColumn> = {
  day: [
    ...[
      'Date',
      'Day',
      'Created',
      'Created at',
      'Created time',
      'Timestamp',
      'Published',
      'Posted',
      'Date/Time',
    ],
    ...['Tarih', 'Gün', 'Oluşturulma', 'Data', 'Giorno', 'Creato il', 'Ημερομηνία', 'Ημέρα', 'תאריך', 'יום'],
    ...['Review Date', 'Datum', 'Erstellt am', 'Date de publication', 'Fecha'],
  ],
  time: ['Time', 'Hour', 'Saat', 'Ora', 'Ώρα', 'שעה'],
  author: [
    ...['Author', 'Name', 'From', 'User', 'Username', 'Handle', 'Account', 'Sender', 'Reviewer', 'Customer'],
    ...[
      'Yazan',
      'Ad',
      'Kullanıcı',
      'Kullanıcı adı',
      'Gönderen',
      'Kimden',
      'Autore',
      'Nome',
      'Utente',
      'Da',
      'Mittente',
    ],
    ...['Συντάκτης', 'Όνομα', 'Χρήστης', 'Από', 'Αποστολέας', 'כותב', 'שם', 'משתמש', 'מאת'],
    ...[
      'Author Name',
      'Reviewer Name',
      'Review Username',
      'Verfasser',
      'Autor',
      'Absender',
      'Auteur',
      'Nom',
      'Nombre',
    ],
  ],
  text: [
    ...['Text', 'Comment', 'Message', 'Review', 'Content', 'Body', 'Mention', 'Comment text', 'Message text'],
    ...[
      'Metin',
      'Yorum',
      'Mesaj',
      'İçerik',
      'Bahsetme',
      'Testo',
      'Commento',
      'Messaggio',
      'Recensione',
      'Contenuto',
    ],
    ...[
      'Κείμενο',
      'Σχόλιο',
      'Μήνυμα',
      'Κριτική',
      'Αναφορά',
      'טקסט',
      'תגובה',
      'הודעה',
      'ביקורת',
      'תוכן',
      'אזכור',
    ],
    ...[
      'Review Content',
      'Review Text',
      'Kommentar',
      'Nachricht',
      'Commentaire',
      'Avis',
      'Comentario',
      'Mensaje',
    ],
    ...['Reseña'],
  ],
  kind: ['Kind', 'Type', 'Tür', 'Tip', 'Tipo', 'Είδος', 'Τύπος', 'סוג'],
  sentiment: ['Sentiment', 'Tone', 'Duygu', 'Tono', 'Sentimento', 'Τόνος', 'Συναίσθημα', 'סנטימנט', 'נימה'],
  link: [
    'Link',
    'URL',
    'Address',
    'Permalink',
    'Bağlantı',
    'Adres',
    'Indirizzo',
    'Collegamento',
    'Σύνδεσμος',
    'קישור',
    'כתובת',
    ...['Review URL', 'Comment link', 'Lien', 'Enlace'],
  ],
}

const known = new Set(Object.values(names).flat().map(foldHeader))

/** A text as a table of mentions; undefined when its first rows name no column of words. */
export function openMentionTable(text: string): { table: NamedTable; mapping: MentionMapping } | undefined {
  const read = readNamedTable(text, {
    most: mostMentions,
    countKnown: (cells) => cells.filter((cell) => known.has(foldHeader(cell))).length,
  })
  if (!read.ok || read.table.header.length < 2) return undefined
  return { table: read.table, mapping: guessColumns(read.table.header, names) }
}

/** The words of the reader's language for kinds and how something sounds. */
export type MentionWords = {
  kinds: Record<MentionKind, string>
  sentiments: Record<(typeof sentiments)[number], string>
}

export type TableLine = ReadLine & {
  kind: MentionKind | null
  sentiment: (typeof sentiments)[number] | null
  link: string
}

/** Every row that has words. */
export function readMentionTable(
  { records }: NamedTable,
  mapping: MentionMapping,
  { reader, words }: { reader: Omit<Reader, 'order'>; words: MentionWords },
): TableLine[] {
  const dayAt = mapping.indexOf('day')
  const { order } = findDayOrder(records, dayAt)
  /** `Direct message` is a message. */
  const find = <Name extends string>(all: readonly Name[], said: Record<Name, string>, cell: string) => {
    const told = wordsOf(cell).map(({ folded }) => folded)
    return (
      all.find((one) => fold(said[one]) === fold(cell) || one === cell.toLowerCase()) ??
      all.findLast((one) => told.includes(fold(said[one])) || told.includes(one)) ??
      null
    )
  }
  return records.flatMap(({ cells }) => {
    const at = (column: MentionColumn) => unguardCell(cells[mapping.indexOf(column)] ?? '').trim()
    const text = at('text').replace(/\r\n?/g, '\n')
    if (text === '') return []
    const moment = readMoment(at('day'), { ...reader, order })
    const time = at('time') === '' ? undefined : readClock(at('time'))
    const told =
      moment && time ? instantOf({ day: dayOf(moment, reader.timeZone), time }, reader.timeZone) : moment
    return {
      text,
      author: at('author').replace(/\s+/g, ' ').slice(0, longestLine),
      at: told ?? reader.now,
      isDated: told !== undefined,
      kind: find(mentionKinds, words.kinds, at('kind')),
      sentiment: find(sentiments, words.sentiments, at('sentiment')),
      link: at('link').slice(0, longestLink),
    }
  })
}
