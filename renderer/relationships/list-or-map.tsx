import { useTranslation } from 'react-i18next'
import { go } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'

/** The same people as a list or on the map. */
export function ListOrMap({ shown }: { shown: 'list' | 'map' }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('relationships.show')}
      value={shown}
      options={[
        { value: 'list', label: t('networkMap.list') },
        { value: 'map', label: t('networkMap.map') },
      ]}
      onChange={(next) => go({ screen: 'relationships', ...(next === 'map' && { view: { show: 'map' } }) })}
    />
  )
}
