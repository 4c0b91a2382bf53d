import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenWorkspace } from '../../shared/app.ts'
import { languageOf, languages } from '../../shared/i18n/languages.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { CountryField, CurrencyField, TimeZoneField } from '../parts/region-fields.tsx'
import { save } from '../saving.ts'
import { Choice } from '../ui/input/choice.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { useWeek } from '../workspace.ts'
import { LookRows } from './look-rows.tsx'
import classes from './settings.module.css'

const languageChoices = languages.map(({ code, name }) => ({ value: code, label: name }))
/** A Monday; the days after it name the week. */
const someMonday = Date.UTC(2026, 0, 5)

/** Whose file this is: every change here is a step in its history, and can be undone. */
export function BrandPart({ workspace }: { workspace: OpenWorkspace }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [name, language, country, zone, currency] = [useId(), useId(), useId(), useId(), useId()]
  const week = useWeek()
  const change = (patch: Parameters<typeof api.workspace.change>[0]) =>
    save(() => api.workspace.change(patch))
  const quietly = (patch: Parameters<typeof api.workspace.change>[0]) => void change(patch).catch(() => {})
  const weekday = (number: number) =>
    format.weekday(new Date(someMonday + (number - 1) * 86_400_000).toISOString().slice(0, 10), 'long')
  return (
    <Section title={t('settings.brand')}>
      <FieldRow label={t('settings.brandName')} htmlFor={name}>
        <InlineEdit
          id={name}
          label={t('settings.brandName')}
          value={workspace.name}
          isRequired
          onSave={(text) => change({ name: text.trim() })}
        />
      </FieldRow>
      <LookRows />
      <FieldRow
        label={t('settings.exportLanguage')}
        htmlFor={language}
        hint={t('settings.exportLanguageHint')}
      >
        <Choice
          id={language}
          w={240}
          data={languageChoices}
          value={workspace.exportLanguage}
          allowDeselect={false}
          onChange={(code) => code && quietly({ exportLanguage: languageOf(code) })}
        />
      </FieldRow>
      <FieldRow
        label={t('settings.country')}
        htmlFor={country}
        hint={t('settings.week', {
          first: weekday(week.firstDay),
          weekend: format.list(week.weekend.map(weekday)),
        })}
      >
        <div className={classes.region}>
          <CountryField
            id={country}
            value={workspace.country}
            onChange={(code) => quietly({ country: code })}
          />
        </div>
      </FieldRow>
      <FieldRow label={t('settings.timeZone')} htmlFor={zone} hint={t('settings.timeZoneHint')}>
        <div className={classes.region}>
          <TimeZoneField
            id={zone}
            value={workspace.timeZone}
            onChange={(timeZone) => quietly({ timeZone })}
          />
        </div>
      </FieldRow>
      <FieldRow label={t('settings.currency')} htmlFor={currency} hint={t('settings.currencyHint')}>
        <div className={classes.region}>
          <CurrencyField
            id={currency}
            value={workspace.currency}
            onChange={(code) => quietly({ currency: code })}
          />
        </div>
      </FieldRow>
      <FieldRow label={t('settings.file')}>
        <p className={classes.path}>
          <bdi dir="ltr">{workspace.path}</bdi>
        </p>
      </FieldRow>
    </Section>
  )
}
