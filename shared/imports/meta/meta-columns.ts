import type { PostPart } from '../figures/kinds.ts'
import type { Aliases } from '../header.ts'

/** What Meta tells of a post that we keep. */
export const metaParts = [
  'impressions',
  'reach',
  'likes',
  'shares',
  'comments',
  'saves',
  'follows',
  'clicks',
  'linkClicks',
  'videoViews',
  'watchSeconds',
  'engagements',
] as const satisfies readonly PostPart[]
export type MetaPart = (typeof metaParts)[number]

export type MetaField =
  | MetaPart
  | 'networkPostId'
  | 'accountId'
  | 'username'
  | 'accountName'
  | 'pageId'
  | 'pageName'
  | 'platform'
  | 'title'
  | 'text'
  | 'publishedAt'
  | 'permalink'
  | 'type'
  | 'date'

/**
 * Header -> meaning. Meta follows the language of the person's interface; these are the headers seen in real
 * exports (en, sv, de, it, es, fr). Turkish, Greek and Hebrew ones are not known.
 */
export const metaAliases: Aliases<MetaField> = {
  networkPostId: ['Post ID', 'Publicerings-id', 'Beitrags-ID', 'Identificador de la publicación'],
  accountId: ['Account ID', 'Konto-id'],
  username: ['Account username', 'Kontots användarnamn'],
  accountName: ['Account name', 'Kontonamn'],
  pageId: ['Page ID', 'Seiten-ID', 'Sid-id'],
  pageName: ['Page name', 'Seitenname', 'Sidnamn', 'Nombre de la página'],
  platform: ['Platform', 'Plattform'],
  title: ['Title', 'Titel', 'Titolo', 'Título'],
  text: ['Description', 'Beskrivning', 'Beschreibung', 'Descrizione', 'Descripción'],
  publishedAt: [
    'Publish time',
    'Publiceringstid',
    'Veröffentlichungszeitpunkt',
    'Orario di pubblicazione',
    'Hora de publicación',
    'Heure de publication',
  ],
  permalink: ['Permalink', 'Permalänk', 'Enlace permanente'],
  type: ['Post type', 'Inläggstyp', 'Beitragsart', 'Tipo di post', 'Tipo de publicación'],
  date: ['Date', 'Datum', 'Fecha', 'Data'],
  impressions: [
    'Views',
    'Impressions',
    'Visningar',
    'Exponeringar',
    'Intryck',
    'Impressionen',
    'Aufrufe',
    'Visualizaciones',
    'Visualizzazioni',
  ],
  reach: ['Reach', 'Räckvidd', 'Erreichte Personen', 'Reichweite', 'Copertura', 'Alcance'],
  likes: [
    'Likes',
    'Reactions',
    'Gilla-markeringar',
    'Reaktioner',
    '„Gefällt mir“-Angaben',
    'Reaktionen',
    'Mi piace',
    'Reazioni',
    'Me gusta',
  ],
  shares: ['Shares', 'Delningar', 'Geteilte Inhalte', 'Condivisioni', 'Veces que se ha compartido'],
  comments: ['Comments', 'Kommentarer', 'Kommentare', 'Commenti', 'Comentarios'],
  saves: ['Saves', 'Sparade objekt', 'Veces guardado'],
  follows: ['Follows', 'Följer', 'Seguidores'],
  clicks: ['Total clicks', 'Totalt antal klick', 'Klicks'],
  linkClicks: ['Link Clicks', 'Länkklick', 'Link-Klicks'],
  videoViews: ['3-second video views', '3-sekündige Videoaufrufe'],
  watchSeconds: ['Seconds viewed'],
  engagements: [
    'Reactions, Comments and Shares',
    'Reaktioner, kommentarer och delningar',
    'Reazioni, commenti e condivisioni',
    'Interaktionen',
  ],
}
