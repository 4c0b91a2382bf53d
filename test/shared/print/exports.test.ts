import { describe, expect, it } from 'vitest'
import { monthToPlan, planFileName, plannableMonths } from '../../../shared/print/exports.ts'

describe('the name of a plan', () => {
  it('keeps letters of every script and drops what a path would read', () => {
    expect(planFileName(['בית קלייה לדוגמה', 'תוכנית', '2026-12'], 'pdf')).toBe(
      'בית קלייה לדוגמה - תוכנית - 2026-12.pdf',
    )
    expect(planFileName(['../A/B\\C: "D" <E>|?*', 'Plan', '2026-12'], 'pdf')).toBe(
      'A B C D E - Plan - 2026-12.pdf',
    )
    expect(planFileName(['\u0000\n', 'Plan', '2026-12'], 'pdf')).toBe('Plan - 2026-12.pdf')
    expect(planFileName(['Şık Ömer', 'Plan', '2026-12'], 'markdown')).toBe('Şık Ömer - Plan - 2026-12.md')
  })

  it('stays short enough for every file system', () => {
    const bytes = new TextEncoder().encode(planFileName(['א'.repeat(400), 'תוכנית', '2026-12'], 'pdf')).length
    expect(bytes).toBeLessThan(255)
  })
})

describe('the month to plan', () => {
  it('is this one, and in its last ten days the next', () => {
    expect(monthToPlan('2026-11-01')).toBe('2026-11')
    expect(monthToPlan('2026-11-20')).toBe('2026-11')
    expect(monthToPlan('2026-11-21')).toBe('2026-12')
    expect(monthToPlan('2026-12-31')).toBe('2027-01')
  })

  it('is always among those one may choose', () => {
    for (const today of ['2026-01-01', '2026-12-31', '2028-02-29']) {
      const months = plannableMonths(today)
      expect(months).toContain(monthToPlan(today))
      expect(months).toEqual([...new Set(months)].sort())
    }
  })
})
