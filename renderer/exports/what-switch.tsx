import { useTranslation } from 'react-i18next'
import { Segments } from '../ui/input/segments.tsx'
import { exportWhat, useExport } from './store.ts'

/** The plan on paper, or its posts as files. */
export function WhatSwitch() {
  const { t } = useTranslation()
  const what = useExport((state) => state.what)
  return (
    <div>
      <Segments
        label={t('handOff.files.what')}
        value={what}
        options={[
          { value: 'plan', label: t('handOff.files.plan') },
          { value: 'posts', label: t('handOff.files.posts') },
        ]}
        onChange={exportWhat}
      />
    </div>
  )
}
