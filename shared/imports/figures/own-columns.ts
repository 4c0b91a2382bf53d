import { builtInMeasures, isMeasureKey, type MeasureKey, measureKeys } from '../../review/measures.ts'
import { guessAds } from '../ads/own-ads.ts'
import type { CsvRecord } from '../csv.ts'
import { type Aliases, findColumns } from '../header.ts'
import { type AdsPlace, adsPlaces, tablePlaces } from './kinds.ts'
import { networkCalled } from './network-called.ts'
import { areDays, areLinks, isMostly } from './own-cells.ts'
import { isCounted, ownMeasuresIn } from './own-measures.ts'
import { weekNames } from './own-weeks.ts'
import type { OwnMeasure, TableColumn } from './reader.ts'

/** Only tables of ads tell what was paid. */
const spent =
  /^(?:cost|spend|(?:total|amount) spent|kosten|ausgaben|harcama|spesa|costo|δαπάνη|עלות|cpc|cpa|cpm)(?!\p{L})/iu

type Named = (typeof tablePlaces)[number] | MeasureKey

/** What programs and people call these columns; whatever else is a person's to say. */
const aliases: Aliases<Named> = {
  ...(Object.fromEntries(measureKeys.map((key) => [key, []])) as unknown as Record<MeasureKey, string[]>),
  // A table of campaigns has names of its own.
  ...(Object.fromEntries(adsPlaces.map((place) => [place, []])) as unknown as Record<AdsPlace, string[]>),
  day: [
    ...['Date', 'Day', 'Month', 'Tarih', 'Gün', 'Ay', 'Data', 'Giorno', 'Mese', 'Ημερομηνία', 'Ημέρα'],
    ...['Μήνας', 'תאריך', 'יום', 'חודש', 'Datum', 'Tag', 'Monat', 'Jour', 'Mois', 'Fecha', 'Mes', 'By Day'],
    ...weekNames.weekFrom,
    ...weekNames.weekTo,
  ],
  network: [
    ...[
      'Network',
      'Social network',
      'Platform',
      'Service',
      'Channel',
      'Netzwerk',
      'Plattform',
      'Kanal',
      'Ağ',
    ],
    ...[
      'Rete',
      'Piattaforma',
      'Red social',
      'Réseau',
      'Plateforme',
      'Δίκτυο',
      'Πλατφόρμα',
      'רשת',
      'פלטפורמה',
    ],
  ],
  profile: ['Profile', 'Profile name', 'Account', 'Account name', 'Page name', 'Handle', 'Username', 'Konto'],
  postId: ['Post ID', 'Pin ID', 'ID', 'URI', 'Beitrags-ID'],
  link: ['Link', 'URL', 'Permalink', 'Post link', 'Post URL', 'Pin link', 'Bağlantı', 'Enlace', 'קישור'],
  text: [
    ...['Text', 'Post', 'Title', 'Description', 'Caption', 'Post text', 'Post title', 'Message', 'Content'],
    ...['Pin title', 'Metin', 'Gönderi', 'Testo', 'Titolo', 'Κείμενο', 'טקסט', 'Beitrag', 'Titel', 'Texte'],
  ],
  published: [
    ...['Published', 'Publish time', 'Published at', 'Published at (UTC)', 'Created', 'Created at'],
    ...['createdAt', 'Date published', 'Post date', 'Post time', 'Veröffentlicht', 'Veröffentlicht am'],
  ],
  impressions: [
    ...['Impressions', 'Views', 'Gösterim', 'Görüntülenme', 'Visualizzazioni', 'Impression', 'Εμφανίσεις'],
    ...['Προβολές', 'חשיפות', 'צפיות', 'Impressionen', 'Aufrufe', 'Impresiones', 'Visualizaciones'],
  ],
  reach: [
    ...['Reach', 'Audience', 'Total audience', 'Erişim', 'Copertura', 'Απήχηση', 'טווח הגעה', 'חשיפה'],
    ...['Reichweite', 'Portée', 'Couverture', 'Alcance'],
  ],
  engagements: [
    ...['Engagements', 'Engagement', 'Etkileşim', 'Interazioni', 'Αλληλεπιδράσεις', 'מעורבות'],
    ...['Interaktionen', 'Interacciones', 'Interactions'],
  ],
  followers: [
    ...[
      'Followers',
      'Total followers',
      'Takipçi',
      'Follower',
      'Ακόλουθοι',
      'עוקבים',
      'Abonnés',
      'Seguidores',
    ],
    ...['Fans', 'Abonnenten'],
  ],
  newFollowers: [
    'New followers',
    'Followers gained',
    'Follows',
    'Yeni takipçi',
    'Nuovi follower',
    'Neue Fans',
    'Neue Follower',
  ],
  likes: [
    ...[
      'Likes',
      'likeCount',
      'Reactions',

      'Beğeni',
      'Mi piace',
      'Μου αρέσει',
      'לייקים',
    ],
    ...['Gefällt mir', 'Gefällt-mir-Angaben', 'Me gusta', "J'aime"],
  ],
  comments: [
    ...['Comments', 'Replies', 'replyCount', 'Yorum', 'Commenti', 'Σχόλια', 'תגובות', 'Kommentare'],
    ...['Comentarios', 'Commentaires'],
  ],
  shares: [
    ...[
      'Shares',
      'Reposts',
      'Boosts',
      'Reblogs',
      'repostCount',
      'Paylaşım',
      'Condivisioni',
      'Κοινοποιήσεις',
      'שיתופים',
    ],
    ...['Geteilt', 'Geteilte Inhalte', 'Compartidos', 'Partages'],
  ],
  saves: [
    'Saves',
    'Saved',
    'Bookmarks',
    'Favourites',
    'Kaydetme',
    'Salvataggi',
    'Αποθηκεύσεις',
    'שמירות',
    'Gespeichert',
  ],
  clicks: [
    ...['Link clicks', 'Outbound clicks', 'Website clicks', 'URL clicks', 'Website visits', 'Linkklicks'],
    ...['Link-Klicks', 'Bağlantı tıklaması', 'Clic sul link', 'Κλικ σε συνδέσμους'],
    ...['קליקים על קישור', 'קליקים על קישורים', 'הקלקות על קישור', 'Klicks auf Links', 'Clics en el enlace'],
  ],
  calls: ['Calls', 'Phone calls', 'Aramalar', 'Chiamate', 'Κλήσεις', 'שיחות'],
  directions: ['Directions', 'Direction requests'],
  videoViews: ['Video views', 'Plays', 'Videoaufrufe'],
  profileVisits: ['Profile visits', 'Profile views', 'Profilbesuche'],
  conversions: ['Conversions', 'Conversioni', 'Conversiones'],
  leads: ['Leads'],
  sales: ['Sales', 'Revenue'],
}

/** As programs name the columns of their exports by the fields they come from: `created_at`, `Followers count`. */
const plainName = (name: string) =>
  name
    .trim()
    .replaceAll('_', ' ')
    // Mastodon likes by favouring.
    .replace(/^favou?rites(?=\s+count$)/i, 'likes')
    .replace(/(?<=.)\s+count$/i, '')
    .replace(/^(?:page|profile|post)\s+(?=reach|impressions|engagements?|likes)/i, '')

/** Counts are whole; what is mostly a share or has decimals is a rate of the same name. */
const areShares = (cells: readonly string[]) =>
  isMostly(cells, (cell) => /%$|^\d+[.,]\d{1,2}$/.test(cell.trim()) && !/[.,]0+$/.test(cell.trim()))

/** What each column most likely is, by its name; where no name tells, the days and links in it do. */
export function guessOwn(
  header: readonly string[],
  records: readonly CsvRecord[],
  own: readonly OwnMeasure[],
): (TableColumn | null)[] {
  const ofAds = guessAds(header, records)
  if (ofAds) return ofAds
  const { found } = findColumns(header.map(plainName), aliases)
  const named = Object.entries(found) as [Named, number][]
  const isOfAds = header.some((name) => spent.test(name.trim()))
  // What ads brought is not what posts did: which of it counts is for a person to say.
  const isLikely = ([column, at]: [Named, number]) =>
    !isMeasureKey(column) ||
    builtInMeasures[column].unit !== 'count' ||
    !areShares(records.map(({ cells }) => cells[at] ?? ''))
  const guessed = isOfAds
    ? named.filter(([column]) => tablePlaces.some((one) => one === column))
    : named.filter(isLikely)
  const hasNetworks = isMostly(
    records.map(({ cells }) => cells[found.network ?? -1] ?? ''),
    (cell) => networkCalled(cell) !== undefined,
  )
  const called = ownMeasuresIn(header, own)
  const mapping = header.map((_, at): TableColumn | null => {
    const known = guessed.find(([, place]) => place === at)?.[0] ?? null
    // Of several networks only where every row names one.
    if (!hasNetworks && (known === 'network' || known === 'profile')) return called.get(at) ?? null
    // What the team calls a measure of its own is that one, but a day stays a day.
    return known && !isCounted(known) ? known : (called.get(at) ?? known)
  })
  const cellsAt = (at: number) => records.map(({ cells }) => cells[at] ?? '')
  const fill = (column: TableColumn, are: typeof areDays) => {
    const at = mapping.findIndex((one, place) => one === null && are(cellsAt(place)))
    if (at >= 0) mapping[at] = column
  }
  const has = (...columns: TableColumn[]) => columns.some((column) => mapping.includes(column))
  if (!has('link', 'postId')) fill('link', areLinks)
  const isPosts = has('link', 'postId')
  if (!has('day', 'published')) fill(isPosts ? 'published' : 'day', areDays)
  // A moment of publishing is the day in a table that names no post.
  if (!isPosts && !has('day')) return mapping.map((one) => (one === 'published' ? 'day' : one))
  return mapping
}
