import type { Aliases } from '../header.ts'
import type { AdsField } from './ads-form.ts'
import { adsReader } from './ads-reader.ts'

/** Header -> meaning, as the report editor writes them in these languages. */
const aliases: Aliases<AdsField> = {
  campaign: [
    'Campaign',
    'Kampagne',
    'Campaña',
    'Campanha',
    'Campagne',
    'Campagna',
    'Kampanya',
    'Καμπάνια',
    'קמפיין',
  ],
  adSet: [
    'Ad group',
    'Anzeigengruppe',
    'Grupo de anuncios',
    'Groupe d’annonces',
    "Groupe d'annonces",
    'Gruppo di annunci',
  ],
  ad: ['Ad name'],
  campaignId: ['Campaign ID', 'Kampagnen-ID', 'ID de campaña', 'ID campagna', 'Kampanya Kimliği'],
  adSetId: ['Ad group ID', 'Anzeigengruppen-ID'],
  adId: ['Ad ID', 'Anzeigen-ID'],
  from: ['Day', 'Tag', 'Día', 'Dia', 'Jour', 'Giorno', 'Gün', 'Ημέρα', 'יום'],
  to: [],
  week: ['Week', 'Woche', 'Semana', 'Semaine', 'Settimana', 'Hafta', 'Εβδομάδα', 'שבוע'],
  month: ['Month', 'Monat', 'Mes', 'Mês', 'Mois', 'Mese', 'Ay', 'Μήνας', 'חודש'],
  currency: [
    ...[
      'Currency code',
      'Currency',
      'Währungscode',
      'Código de moneda',
      'Código da moeda',
      'Code de la devise',
    ],
    ...['Code de devise', 'Codice valuta', 'Para birimi kodu', 'Κωδικός νομίσματος', 'קוד מטבע'],
  ],
  spend: ['Cost', 'Kosten', 'Coste', 'Costo', 'Custo', 'Coût', 'Maliyet', 'Κόστος', 'עלות'],
  results: [],
  resultName: [],
  costPerResult: ['Cost / conv.', 'Kosten/Conv.', 'Coste/conv.', 'Coût/conv.', 'Costo/conv.'],
  conversions: [
    'Conversions',
    'Conversiones',
    'Conversões',
    'Conversioni',
    'Dönüşümler',
    'Μετατροπές',
    'המרות',
  ],
  leads: [],
  reach: [],
  impressions: ['Impr.', 'Impressions', 'Gstr.', 'Göst.', 'Εμφ.', 'חשיפות', 'Impressionen'],
  linkClicks: [
    'Clicks',
    'Klicks',
    'Clics',
    'Cliques',
    'Clic',
    'Tıklamalar',
    'Tıklama sayısı',
    'Κλικ',
    'קליקים',
  ],
}

const title = /campaign|report|ad group|kampagne|campagn|campaña|campanha|kampanya|καμπάν|קמפיין/i
const ownNames =
  /^(?:campaign sta(?:te|tus)|currency code|impr\.|göst\.|εμφ\.|avg\. (?:cpc|cost)|cost \/ conv\.|interactions|optimi[sz]ation score|währungscode|kampagnenstatus|código d[ea] moneda|code de (?:la )?devise|codice valuta|para birimi kodu|kampanya durumu|κωδικός νομίσματος|κατάσταση καμπάνιας|קוד מטבע|סטטוס הקמפיין|עלות \/ המרה)$/i

/** The campaign report of Google Ads, and those of its ad groups and ads. */
export const googleAds = adsReader({
  kind: 'googleAds',
  aliases,
  key: 'googleAds',
  keepsIdle: false,
  isOurs: ({ header, columns }, titles) => {
    const own = header.filter((name) => ownNames.test(name.trim())).length
    return columns.campaign !== undefined && (own >= 2 || (own === 1 && title.test(titles)))
  },
  breakdowns: [
    ...[
      'Device',
      'Network',
      'Network (with search partners)',
      'Conversion action',
      'Click type',
      'Hour of the day',
    ],
    ...['Day of the week', 'Age', 'Gender', 'Keyword', 'Search keyword', 'Search term', 'Gerät', 'Appareil'],
    ...['Dispositivo', 'Cihaz', 'Συσκευή', 'מכשיר'],
  ],
})
