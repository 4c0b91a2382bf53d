import { adsReader } from './ads-reader.ts'

const ownNames =
  /^(?:(?:clicks|ctr|cpc) \(destination\)|ad group name|[26]-second (?:focused )?(?:video )?views|conversion rate \(cvr\)|by day)$/i

/** A report of TikTok's Ads Manager; its period stands in the file's name where it is not split by day. */
export const tiktokAds = adsReader({
  kind: 'tiktokAds',
  key: 'tiktokAds',
  keepsIdle: false,
  isOurs: ({ header }) => header.some((name) => ownNames.test(name.trim())),
  aliases: {
    campaign: ['Campaign name', 'Campaign'],
    adSet: ['Ad group name'],
    ad: ['Ad name'],
    campaignId: ['Campaign ID'],
    adSetId: ['Ad group ID'],
    adId: ['Ad ID'],
    from: ['By Day', 'Date', 'Day', 'Stat time day'],
    to: [],
    week: ['By Week'],
    month: ['By Month'],
    currency: ['Currency'],
    spend: ['Cost', 'Spend', 'Total cost'],
    results: ['Results', 'Result'],
    resultName: ['Result type'],
    costPerResult: ['Cost per result', 'Cost per conversion'],
    conversions: ['Conversions', 'Total conversions', 'Conversion'],
    leads: ['Leads', 'Form submissions'],
    reach: ['Reach'],
    impressions: ['Impressions'],
    linkClicks: ['Clicks (destination)', 'Clicks'],
  },
  breakdowns: [
    ...['Age', 'Gender', 'Country/Region', 'Country', 'Placement', 'Platform', 'Operating system', 'By Hour'],
    ...['Language', 'Province or state', 'Interest category'],
  ],
})
