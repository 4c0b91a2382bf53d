/** Reports of ads of other networks than Meta, as these write them: titles, names of columns, rows, totals. */
export const adsReports = {
  google: [
    'Campaign report',
    '"November 1, 2026 - November 30, 2026"',
    'Campaign state,Campaign,Budget,Currency code,Impr.,Clicks,CTR,Avg. CPC,Cost,Search impr. share,Conversions,Cost / conv.',
    'Enabled,Autumn bread,20.00,EUR,"12,345",456,3.69%,0.50,"1,228.40",< 10%,12.50,98.27',
    'Paused,Old promo,5.00,EUR,0,0, --,0.00,0.00, --,0.00,0.00',
    'Enabled,Brand,5.00,EUR,900,90,10.00%,0.20,18.00, --, --, --',
    'Total: Account, --, --,EUR,"13,245",546,4.12%,0.46,"1,246.40", --,12.50,99.71',
    'Total: Campaigns, --, --,EUR,"13,245",546,4.12%,0.46,"1,246.40", --,12.50,99.71',
  ],
  googleDays: [
    'Kampagnenbericht',
    '"1. September 2026 - 2. September 2026"',
    'Tag,Kampagne,Währungscode,Kosten,Impr.,Klicks,Conversions',
    '2026-09-01,Dach Frühling,USD,"1.234,56","12.345",120,"3,00"',
    '2026-09-02,Dach Frühling,USD,"99,90",900,9,"0,50"',
    'Gesamt: Konto,--,USD,"1.334,46","13.245",129,"3,50"',
  ],
  linkedin: [
    'Campaign Performance Report (in UTC)',
    '"Report Start: November 1, 2026, 12:00 AM"',
    '"Report End: November 30, 2026, 11:59 PM"',
    '"Date Generated: December 2, 2026, 9:13 AM"',
    '',
    'Start Date (in UTC),Account Name,Currency,Campaign Name,Campaign ID,Campaign Start Date,Total Spent,Impressions,Clicks,Clicks to Landing Page,Leads,Conversions',
    '11/1/2026,Bakery,EUR,Decision makers,312345678,10/1/2026,"1,500.00","20,000",100,80,12,3',
    '11/1/2026,Bakery,EUR,Retargeting,312345679,10/1/2026,400.00,"6,000",30,20,0,4',
  ],
  tiktok: [
    'Campaign name,Primary status,Cost,CPC (destination),Impressions,Clicks (destination),Reach,Conversions',
    'Autumn films,Active,120.50,0.40,37656,301,20000,12',
    'Spring films,Not delivering,0.00,0.00,0,0,0,0',
    'Total of 2 results,-,120.50,0.40,37656,301,20000,12',
  ],
  reddit: [
    'Campaign Name,Amount Spent (USD),Impressions,Clicks,eCPM',
    'Autumn,"1,120.50",30000,200,4',
    'Winter,20.00,3000,20,4',
  ],
} as const

export const reportText = (name: keyof typeof adsReports): string => `${adsReports[name].join('\n')}\n`

/** As Google and LinkedIn write their files: tabs, in UTF-16. */
export const reportBytes = (name: keyof typeof adsReports): Uint8Array => {
  const tabbed = adsReports[name].map((line) => {
    const cells = line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? []
    return cells.map((cell) => cell.replaceAll('"', '')).join('\t')
  })
  return Buffer.from(`\ufeff${tabbed.join('\r\n')}\r\n`, 'utf16le')
}
