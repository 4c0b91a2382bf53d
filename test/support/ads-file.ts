/** The columns of an Ads Manager export that we read, among others that we do not. */
const header = [
  ...[
    'Campaign name',
    'Ad set name',
    'Ad name',
    'Ad ID',
    'Ad delivery',
    'Reporting starts',
    'Reporting ends',
  ],
  ...['Amount spent (EUR)', 'Result type', 'Results', 'Cost per result', 'Reach', 'Impressions', 'Frequency'],
  ...['Post engagements', 'Link clicks', 'CPM (cost per 1,000 impressions) (EUR)'],
]

export type AdCells = Record<string, string>

/** One ad of September as the Ads Manager writes it. */
export function anAd(n: number, cells: AdCells = {}): AdCells {
  return {
    'Campaign name': 'Autumn films',
    'Ad set name': 'Bakers',
    'Ad name': `Film ${n}`,
    'Ad ID': `12021456789012${String(n).padStart(4, '0')}`,
    'Ad delivery': 'inactive',
    'Reporting starts': '2026-09-01',
    'Reporting ends': '2026-09-30',
    'Amount spent (EUR)': `${10 * n}.50`,
    'Result type': 'Leads (form)',
    Results: String(n),
    'Cost per result': '10.5',
    Reach: String(1000 * n),
    Impressions: String(2000 * n),
    'Link clicks': String(30 * n),
    ...cells,
  }
}

/** The text of an export: a byte order mark, commas, quotes where they are needed. */
export function adsText(rows: readonly AdCells[], names: readonly string[] = header): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`
}

export const adsHeader: readonly string[] = header
