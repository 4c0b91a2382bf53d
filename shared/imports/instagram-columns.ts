import type { Aliases } from './header.ts'

export const instagramCounts = [
  'impressions',
  'reach',
  'likes',
  'shares',
  'comments',
  'saves',
  'follows',
] as const
export type InstagramCount = (typeof instagramCounts)[number]

export type InstagramField =
  | InstagramCount
  | 'networkPostId'
  | 'accountId'
  | 'username'
  | 'text'
  | 'publishedAt'
  | 'permalink'
  | 'type'
  | 'date'

/**
 * Header -> meaning. Meta follows the language of the person's interface; these are the headers seen in real
 * exports (en, sv, de, it, es, fr). Turkish, Greek and Hebrew ones are not known.
 */
export const instagramAliases: Aliases<InstagramField> = {
  networkPostId: ['Post ID', 'Publicerings-id', 'Beitrags-ID', 'Identificador de la publicación'],
  accountId: ['Account ID', 'Konto-id'],
  username: ['Account username', 'Kontots användarnamn'],
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
  ],
  reach: ['Reach', 'Räckvidd', 'Erreichte Personen', 'Reichweite', 'Copertura', 'Alcance'],
  likes: ['Likes', 'Gilla-markeringar', '„Gefällt mir“-Angaben', 'Mi piace', 'Me gusta'],
  shares: ['Shares', 'Delningar', 'Geteilte Inhalte', 'Condivisioni', 'Veces que se ha compartido'],
  comments: ['Comments', 'Kommentarer', 'Kommentare', 'Commenti', 'Comentarios'],
  saves: ['Saves', 'Sparade objekt', 'Veces guardado'],
  follows: ['Follows', 'Följer', 'Seguidores'],
}
