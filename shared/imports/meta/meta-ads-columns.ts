import type { AdsField } from '../ads/ads-form.ts'
import type { Aliases } from '../header.ts'

/**
 * Header -> meaning, without the currency that stands behind amounts. The English ones were seen; the others are what
 * the Ads Manager calls its columns in these languages, and a file with other names is mapped by hand.
 */
export const adsAliases: Aliases<AdsField> = {
  campaign: [
    ...['Campaign name', 'Kampanjnamn', 'Kampagnenname', 'Nome della campagna', 'Nombre de la campaña'],
    ...['Nom de la campagne', 'Kampanya Adı', 'Kampanya adı'],
  ],
  adSet: [
    ...['Ad set name', 'Annonsuppsättningens namn', 'Anzeigengruppenname', 'Nome del gruppo di inserzioni'],
    ...['Nombre del conjunto de anuncios', 'Nom de l’ensemble de publicités', 'Reklam Seti Adı'],
  ],
  ad: [
    ...['Ad name', 'Annonsnamn', 'Anzeigenname', "Nome dell'inserzione", 'Nome dell’inserzione'],
    ...['Nombre del anuncio', 'Nom de la publicité', 'Reklam Adı'],
  ],
  adId: ['Ad ID', 'Annons-id', 'Anzeigen-ID', 'Identificador del anuncio'],
  adSetId: ['Ad set ID', 'Anzeigengruppen-ID'],
  campaignId: ['Campaign ID', 'Kampagnen-ID'],
  from: [
    ...['Reporting starts', 'Rapporteringen startar', 'Berichtsstart', 'Inizio dei report'],
    ...['Inicio del informe', 'Début des rapports', 'Raporlama Başlangıcı'],
  ],
  to: [
    ...['Reporting ends', 'Rapporteringen slutar', 'Berichtsende', 'Fine dei report'],
    ...['Fin del informe', 'Fin des rapports', 'Raporlama Bitişi'],
  ],
  currency: ['Currency', 'Währung', 'Valuta', 'Divisa', 'Devise', 'Para birimi'],
  spend: [
    ...['Amount spent', 'Spenderat belopp', 'Ausgegebener Betrag', 'Importo speso', 'Importe gastado'],
    ...['Montant dépensé', 'Harcanan Tutar'],
  ],
  results: ['Results', 'Resultat', 'Ergebnisse', 'Risultati', 'Resultados', 'Résultats', 'Sonuçlar'],
  resultName: [
    ...['Result type', 'Result indicator', 'Resultattyp', 'Ergebnistyp', 'Ergebnis-Indikator'],
    ...['Tipo di risultato', 'Indicatore dei risultati', 'Tipo de resultado', 'Indicador de resultado'],
    ...['Type de résultat', 'Sonuç Türü', 'Sonuç Göstergesi'],
  ],
  costPerResult: [
    ...['Cost per result', 'Cost per results', 'Kostnad per resultat', 'Kosten pro Ergebnis'],
    ...['Costo per risultato', 'Coste por resultado', 'Coût par résultat', 'Sonuç Başına Ücret'],
  ],
  reach: ['Reach', 'Räckvidd', 'Reichweite', 'Copertura', 'Alcance', 'Couverture', 'Erişim'],
  impressions: [
    ...['Impressions', 'Exponeringar', 'Impressionen', 'Impression', 'Impresiones', 'Gösterim'],
    ...['Gösterimler'],
  ],
  week: [],
  month: [],
  conversions: [],
  leads: [],
  linkClicks: ['Link clicks', 'Länkklick', 'Link-Klicks', 'Clic sul link', 'Clics en el enlace'],
}

/** Columns that part an ad's row into several: such a file counts nobody once. */
export const breakdowns = [
  ...['Age', 'Gender', 'Country', 'Region', 'DMA region', 'Platform', 'Placement', 'Device platform'],
  ...['Impression device', 'Platform, placement, and device', 'Time of day (ad account time zone)'],
  ...['Alter', 'Geschlecht', 'Land', 'Età', 'Genere', 'Paese', 'Edad', 'Sexo', 'País', 'Yaş', 'Cinsiyet'],
]
