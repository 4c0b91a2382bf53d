import { type Count, type Decimal, readNumber } from '../count.ts'
import type { PostAccount } from '../figures/row.ts'
import type { Aliases } from '../header.ts'

export type YoutubeField =
  | 'networkPostId'
  | 'day'
  | 'title'
  | 'publishedAt'
  | 'videoViews'
  | 'hours'
  | 'subscribers'
  | 'gained'
  | 'lost'
  | 'impressions'
  | 'reach'
  | 'likes'
  | 'comments'
  | 'shares'

/** English and German as seen in files, of Italian the three that others read; a video's id is found by its form as well. */
export const youtubeAliases: Aliases<YoutubeField> = {
  networkPostId: ['Content', 'Video', 'Videos', 'Inhalt', 'Inhalte', 'Contenuti'],
  day: ['Date', 'Datum', 'Data'],
  title: ['Video title', 'Videotitel', 'Titolo video'],
  publishedAt: ['Video publish time', 'Veröffentlichungszeitpunkt des Videos', 'Ora pubblicazione video'],
  videoViews: ['Views', 'Aufrufe', 'Visualizzazioni'],
  hours: ['Watch time (hours)', 'Wiedergabezeit (Stunden)', 'Tempo di visualizzazione (ore)'],
  subscribers: ['Subscribers', 'Abonnenten', 'Iscritti'],
  gained: ['Subscribers gained', 'Gewonnene Abonnenten'],
  lost: ['Subscribers lost', 'Verlorene Abonnenten'],
  impressions: ['Impressions', 'Thumbnail impressions', 'Impressionen', 'Impressioni'],
  reach: ['Unique viewers', 'Einzelne Zuschauer'],
  likes: ['Likes', 'Mi piace'],
  comments: ['Comments added', 'Hinzugefügte Kommentare'],
  shares: ['Shares', 'Geteilte Inhalte', 'Condivisioni'],
}

/** No file of YouTube's tells the channel. */
export const youtubeAccount: PostAccount = { network: 'youtube', id: '', name: '' }

/** What each column of a table by viewers parts them by. A town has an id beside its name, which says nothing. */
export const viewerAliases: Aliases<
  'age' | 'gender' | 'subscription' | 'source' | 'cityId' | 'city' | 'country' | 'share' | 'views' | 'day'
> = {
  age: ['Viewer age', 'Alter der Zuschauer'],
  gender: ['Viewer gender', 'Geschlecht der Zuschauer'],
  subscription: ['Subscription status', 'Abostatus'],
  source: ['Traffic source', 'Zugriffsquelle'],
  cityId: ['Cities', 'Städte'],
  city: ['City name', 'Name der Stadt'],
  country: ['Geography', 'Country', 'Geografie'],
  share: ['Views (%)', 'Aufrufe (%)', 'Visualizzazioni (%)'],
  views: ['Views', 'Aufrufe', 'Visualizzazioni'],
  day: ['Date', 'Datum', 'Data'],
}

/** What viewers may be parted by, as the review names it. */
export const viewerKinds = ['age', 'gender', 'subscription', 'source', 'city', 'country'] as const

/** How the row of totals is named, which is of no video. */
const totals = new Set(['total', 'gesamt', 'totale', 'toplam', 'σύνολο', 'סה"כ', 'סה״כ', 'סך הכול'])

export function isTotal(cell: string): boolean {
  return totals.has(cell.trim().toLowerCase())
}

/** Hours as whole seconds. */
export function readHours(decimal: Decimal) {
  return (cell: string, column: string): Count => {
    const hours = readNumber(cell, column, decimal)
    return hours.ok && hours.value !== null ? { ...hours, value: Math.round(hours.value * 3600) } : hours
  }
}
