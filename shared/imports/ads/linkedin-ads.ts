import { adsReader } from './ads-reader.ts'

/** The performance reports of LinkedIn's Campaign Manager: of campaigns and of ads, by day, by month or of their whole period. */
export const linkedinAds = adsReader({
  kind: 'linkedinAds',
  key: 'linkedinAds',
  keepsIdle: false,
  isOurs: ({ header, columns }, titles) =>
    columns.campaign !== undefined &&
    (/performance report/i.test(titles) ||
      header.some((name) => /^start date \(in utc\)$/i.test(name.trim()))),
  aliases: {
    campaign: ['Campaign Name'],
    adSet: ['Ad Set Name'],
    ad: ['Ad Name', 'Creative Name', 'Ad Headline'],
    campaignId: ['Campaign ID'],
    adSetId: ['Ad Set ID'],
    adId: ['Ad ID', 'Creative ID'],
    from: ['Start Date (in UTC)', 'Start Date'],
    to: ['End Date (in UTC)', 'End Date'],
    week: [],
    month: [],
    currency: ['Currency'],
    spend: ['Total Spent', 'Total Spent (USD)'],
    results: ['Results'],
    resultName: ['Result Type'],
    costPerResult: ['Cost per Result', 'Cost per Lead', 'Cost per Conversion'],
    conversions: ['Conversions'],
    leads: ['Leads'],
    reach: ['Reach'],
    impressions: ['Impressions'],
    // Its clicks are all clicks on an ad, on the name of the page as well.
    linkClicks: ['Clicks to Landing Page', 'Landing Page Clicks'],
  },
  breakdowns: [
    'Conversion Name',
    'Job Title',
    'Job Function',
    'Company Name',
    'Country',
    'Seniority',
    'Industry',
    'Placement',
  ],
})
