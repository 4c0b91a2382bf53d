import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { setView } from '../../place.ts'
import { save } from '../../saving.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import classes from '../contact/panel.module.css'

const wanted = 2

/** The map is bare: why, and one cell that can be taken in; the field below is the way to any other. */
export function FirstTarget({ audienceId }: { audienceId: string | null }) {
  const { t } = useTranslation()
  const names = { industry: t('networkMap.example.industry'), place: t('networkMap.example.place') }
  const takeIn = async () => {
    await save(() => api.relationships.setTarget({ ...names, audienceId, wanted, goalId: null }))
    setView({ ...names, target: undefined })
  }
  return (
    <EmptyState
      title={t('networkMap.empty')}
      why={t('networkMap.why')}
      exampleLabel={t('relationships.exampleLabel')}
      example={
        <div className={classes.example}>
          <span className={classes.exampleName}>{names.industry}</span>
          <span>{names.place}</span>
          <span className={classes.soft}>{t('networkMap.ofWanted', { count: 0, wanted })}</span>
          <p className={classes.exampleText}>{t('networkMap.example.why')}</p>
          <Button size="xs" onClick={() => void takeIn().catch(() => {})}>
            {t('relationships.takeIn')}
          </Button>
        </div>
      }
    />
  )
}
