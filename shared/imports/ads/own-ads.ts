import type { CsvRecord } from '../csv.ts'
import { type AdsPlace, adsPlaces } from '../figures/kinds.ts'
import { areDays } from '../figures/own-cells.ts'
import type { OwnBlocks } from '../figures/own-turned.ts'
import { spanNamed } from '../figures/own-weeks.ts'
import type { About, FileAnswers, TableColumn } from '../figures/reader.ts'
import type { Row } from '../figures/row.ts'
import type { Sheet } from '../figures/sheet.ts'
import { type Aliases, findColumns } from '../header.ts'
import type { AdsField, AdsHeaded } from './ads-form.ts'
import { askAds } from './ads-reader.ts'
import { adRows, inHead } from './ads-rows.ts'

type Guessed = AdsPlace | 'day' | 'impressions' | 'reach' | 'clicks'

/** What programs and people call these columns in a table of campaigns; whatever else is a person's to say. */
const aliases: Aliases<Guessed> = {
  campaign: [
    ...[
      'Campaign',
      'Campaign name',
      'Kampagne',
      'Kampagnenname',
      'Campagna',
      'Nome della campagna',
      'Campagne',
    ],
    ...[
      'Campaña',
      'Nombre de la campaña',
      'Campanha',
      'Kampanya',
      'Kampanya adı',
      'Καμπάνια',
      'Όνομα καμπάνιας',
    ],
    ...['קמפיין', 'שם הקמפיין', 'Kampanj', 'Campaign group name'],
  ],
  adSet: [
    'Ad set',
    'Ad set name',
    'Ad group',
    'Ad group name',
    'Ad squad name',
    'Anzeigengruppe',
    'Gruppo di annunci',
  ],
  ad: [
    'Ad',
    'Ad name',
    'Anzeige',
    'Anzeigenname',
    'Annuncio',
    'Inserzione',
    'Reklam',
    'Reklam adı',
    'Διαφήμιση',
    'מודעה',
  ],
  spend: [
    ...['Spend', 'Cost', 'Amount spent', 'Total spent', 'Total spend', 'Ad spend', 'Spent', 'Media cost'],
    ...[
      'Spend in account currency',
      'Kosten',
      'Ausgaben',
      'Spesa',
      'Costo',
      'Importo speso',
      'Coste',
      'Gasto',
    ],
    ...[
      'Inversión',
      'Custo',
      'Coût',
      'Dépense',
      'Dépenses',
      'Harcama',
      'Harcanan tutar',
      'Maliyet',
      'Δαπάνη',
    ],
    ...['Κόστος', 'Έξοδα', 'עלות', 'הוצאה', 'הוצאות'],
  ],
  results: [
    ...[
      'Results',
      'Conversions',
      'Leads',
      'Purchases',
      'Total conversions',
      'Conv.',
      'Ergebnisse',
      'Risultati',
    ],
    ...[
      'Conversioni',
      'Resultados',
      'Conversiones',
      'Conversões',
      'Résultats',
      'Sonuçlar',
      'Dönüşümler',
      'Dönüşüm',
    ],
    ...['Αποτελέσματα', 'Μετατροπές', 'תוצאות', 'המרות'],
  ],
  resultName: ['Result type', 'Result indicator', 'Ergebnistyp'],
  currency: [
    'Currency',
    'Currency code',
    'Währung',
    'Valuta',
    'Divisa',
    'Moneda',
    'Devise',
    'Para birimi',
    'Νόμισμα',
    'מטבע',
    ...['Währungscode', 'Código de moneda', 'Código da moeda', 'Code de la devise', 'Code de devise'],
    ...['Codice valuta', 'Para birimi kodu', 'Κωδικός νομίσματος', 'קוד מטבע'],
  ],
  day: [
    ...[
      'Date',
      'Day',
      'Month',
      'Start date',
      'Start time',
      'Start',
      'From',
      'Reporting starts',
      'Time period',
      'By Day',
      'Week',
    ],
    ...[
      'Datum',
      'Tag',
      'Monat',
      'Von',
      'Beginn',
      'Data',
      'Giorno',
      'Mese',
      'Fecha',
      'Día',
      'Mes',
      'Jour',
      'Mois',
    ],
    ...['Tarih', 'Gün', 'Ay', 'Başlangıç', 'Ημερομηνία', 'Ημέρα', 'Μήνας', 'Από', 'תאריך', 'יום', 'חודש'],
  ],
  until: [
    'End date',
    'End time',
    'End',
    'To',
    'Until',
    'Reporting ends',
    'Bis',
    'Ende',
    'Al',
    'Hasta',
    'Bitiş',
    'Έως',
    'עד',
  ],
  impressions: [
    ...['Impressions', 'Impr.', 'Paid impressions', 'Impressionen', 'Impression', 'Impresiones', 'Gösterim'],
    ...['Gösterimler', 'Εμφανίσεις', 'חשיפות'],
  ],
  reach: ['Reach', 'Reichweite', 'Copertura', 'Alcance', 'Erişim', 'Απήχηση', 'Paid reach'],
  clicks: [
    ...[
      'Clicks',
      'Link clicks',
      'Outbound clicks',
      'Pin clicks',
      'Swipes',
      'Swipe ups',
      'Klicks',
      'Clic',
      'Clics',
      'Cliques',
    ],
    ...['Tıklama', 'Tıklamalar', 'Κλικ', 'קליקים'],
  ],
}

/** What the columns of a table of campaigns most likely are; undefined where none names a campaign and none what it cost. */
export function guessAds(
  header: readonly string[],
  records: readonly CsvRecord[],
): (TableColumn | null)[] | undefined {
  const { found } = findColumns(
    header.map((name) => name.replace(inHead, '')),
    aliases,
  )
  if (found.spend === undefined || nameOf(found) === undefined) return undefined
  const named = Object.entries(found) as [TableColumn, number][]
  const mapping = header.map((_, at) => named.find(([, place]) => place === at)?.[0] ?? null)
  const areDaysAt = (at: number) => areDays(records.map(({ cells }) => cells[at] ?? ''))
  const day = mapping.includes('day') ? -1 : mapping.findIndex((one, at) => one === null && areDaysAt(at))
  return mapping.map((one, at) => (at === day ? 'day' : one))
}

const nameOf = ({ campaign, adSet, ad }: Partial<Record<Guessed, number>>) => campaign ?? adSet ?? ad

/** Whether a person, or the names of the columns, say that it is a table of campaigns. */
export function isAdsTable(mapping: readonly (TableColumn | null)[]): boolean {
  const has = (...places: TableColumn[]) => places.some((place) => mapping.includes(place))
  return has('spend') && has('campaign', 'adSet', 'ad')
}

/** Column of the table -> what it tells of an ad. */
const fieldOf: Partial<Record<TableColumn, AdsField>> = {
  ...(Object.fromEntries(adsPlaces.map((place) => [place, place])) as Record<AdsPlace, AdsField>),
  until: 'to',
  day: 'from',
  impressions: 'impressions',
  reach: 'reach',
  clicks: 'linkClicks',
  conversions: 'conversions',
  leads: 'leads',
}

function headedBy({ header, records }: OwnBlocks, mapping: readonly (TableColumn | null)[]): AdsHeaded {
  const columns: AdsHeaded['columns'] = {}
  for (const [at, column] of mapping.entries()) {
    const field = column ? fieldOf[column] : undefined
    const isWeek = field === 'from' && spanNamed(header[at] ?? '') === 'weekFrom'
    if (field) columns[isWeek ? 'week' : field] ??= at
  }
  return { header, records, columns }
}

/** What a table of campaigns says of itself besides its network. */
export function askOwnAds(
  table: OwnBlocks,
  {
    mapping,
    sheets,
    about,
  }: { mapping: readonly (TableColumn | null)[]; sheets: readonly Sheet[]; about: About },
) {
  const first = table.records[0]?.line ?? 0
  const above = sheets.flatMap(({ records }) => records.slice(0, 12).filter(({ line }) => line < first))
  const titles = above.map(({ cells }) => cells.join(' '))
  return askAds(headedBy(table, mapping), { titles, about })
}

/** The campaigns of a table whose program nobody knows. */
export function* ownAdRows(table: OwnBlocks, answers: FileAnswers): Generator<Row> {
  const headed = headedBy(table, answers.mapping)
  const rules = { key: answers.network ?? 'other', breakdowns: [], keepsIdle: false, sheet: '' }
  // Results of their own name: what a column is called is the kind of result that it counts.
  const at = headed.columns.results
  const name = headed.columns.resultName === undefined && at !== undefined ? (headed.header[at] ?? '') : ''
  for (const row of adRows(headed, { ...rules, answers }))
    yield row.is === 'paid' && row.resultName === '' ? { ...row, resultName: name.trim().slice(0, 500) } : row
}
