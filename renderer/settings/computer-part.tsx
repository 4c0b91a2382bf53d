import { Select } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf, languages } from '../../shared/i18n/languages.ts'
import { save } from '../saving.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Segments } from '../ui/input/segments.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { changeSettings, screenLanguage, useKnown } from '../workspace.ts'
import { TrustedPages } from './trusted-pages.tsx'

const languageChoices = languages.map(({ code, name }) => ({ value: code, label: name }))

/** What this machine remembers, apart from any workspace. */
export function ComputerPart() {
  const { t } = useTranslation()
  const known = useKnown()
  const [language, person] = [useId(), useId()]
  const themes = [
    { value: 'system', label: t('settings.themeSystem') },
    { value: 'light', label: t('settings.themeLight') },
    { value: 'dark', label: t('settings.themeDark') },
  ] as const
  return (
    <Section title={t('settings.thisComputer')}>
      <FieldRow label={t('settings.language')} htmlFor={language}>
        <Select
          id={language}
          w={240}
          data={languageChoices}
          value={screenLanguage(known)}
          allowDeselect={false}
          onChange={(code) =>
            code && void save(() => changeSettings({ language: languageOf(code) })).catch(() => {})
          }
        />
      </FieldRow>
      <FieldRow label={t('settings.theme')}>
        <Segments
          label={t('settings.theme')}
          value={known.settings.theme}
          options={themes}
          onChange={(theme) => void save(() => changeSettings({ theme })).catch(() => {})}
        />
      </FieldRow>
      <FieldRow label={t('settings.person')} htmlFor={person} hint={t('settings.personHint')}>
        <InlineEdit
          id={person}
          label={t('settings.person')}
          placeholder={t('settings.personPlaceholder')}
          value={known.settings.person}
          onSave={(name) => save(() => changeSettings({ person: name.trim() }))}
        />
      </FieldRow>
      <TrustedPages />
    </Section>
  )
}
