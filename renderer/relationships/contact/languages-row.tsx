import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { type Format, useFormat } from '../../parts/format.ts'
import { ManyField } from '../../parts/many-field.tsx'
import { changeContact } from '../store.ts'

/** The two-letter languages that people here are likely to speak; each is named in the reader's own. */
const codes = (
  'am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk ko ku lt lv mk ' +
  'ml mr ms mt nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi yi zh'
).split(' ')

function optionsIn({ languageName, compare }: Format, chosen: readonly string[]) {
  const options = [...new Set([...codes, ...chosen])].map((code) => ({
    value: code,
    label: languageName(code),
  }))
  return options.sort((one, other) => compare(one.label, other.label))
}

/** What a contact speaks or writes in. */
export function LanguagesRow({ contact: { id, languages } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = useMemo(() => languages.split(' ').filter(Boolean), [languages])
  const options = useMemo(() => optionsIn(format, chosen), [format, chosen])
  return (
    <ManyField
      label={t('relationships.field.languages')}
      value={chosen}
      options={options}
      onSave={(next) => changeContact(id, { languages: next.join(' ') })}
    />
  )
}
