import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Audience, audienceFields } from '../../shared/strategy.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { AddButton } from './add-button.tsx'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord } from './store.ts'

interface SectionProps {
  audiences: Audience[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The people the team speaks to; how much of each is known shows at a glance. */
export function Audiences({ audiences, shownId, onDetails }: SectionProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'audience', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  if (audiences.length === 0) {
    return (
      <EmptyState
        title={t('strategy.audience.emptyTitle')}
        why={t('strategy.audience.emptyWhy')}
        action={
          <Button variant="filled" onClick={add}>
            {t('strategy.add.audience')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <Register
        table="audience"
        label={t('strategy.tab.audiences')}
        rows={audiences}
        nameOf={({ name }) => name || t('strategy.list.unnamed')}
        columns="minmax(0, 1.2fr) minmax(0, 1fr) 140px"
        heads={
          <>
            <span>{t('strategy.field.name')}</span>
            <span>{t('strategy.audience.field.painPoints')}</span>
            <span className={classes.headNumber}>{t('strategy.audience.known')}</span>
          </>
        }
        cells={(audience) => <Cells audience={audience} />}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={add}>{t('strategy.add.audience')}</AddButton>
    </>
  )
}

function Cells({ audience }: { audience: Audience }) {
  const { t } = useTranslation()
  const filled = audienceFields.filter((field) => audience[field].trim())
  const where = [audience.age, audience.location].filter(Boolean)
  return (
    <>
      <span className={classes.main}>
        <bdi className={classes.text}>{audience.name || t('strategy.list.unnamed')}</bdi>
        <bdi className={classes.quiet}>{where.join(', ')}</bdi>
      </span>
      <bdi className={classes.quiet}>{audience.painPoints}</bdi>
      <span className={classes.number}>
        {t('strategy.audience.filled', { part: filled.length, whole: audienceFields.length })}
      </span>
    </>
  )
}
