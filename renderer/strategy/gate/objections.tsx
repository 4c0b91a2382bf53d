import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type Objection, objectionStarters } from '../../../shared/strategy/gate.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import empty from '../tree/empty-plan.module.css'
import { StarterList } from '../tree/starter-list.tsx'

interface ObjectionsProps {
  objections: Objection[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What somebody may hold against the plan, with the answer; below it what people often ask, to take in. */
export function Objections({ objections, shownId, onDetails }: ObjectionsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'objection', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  const isEmpty = objections.length === 0
  return (
    <div className={isEmpty ? empty.empty : undefined}>
      {isEmpty ? (
        <div>
          <h2 className={empty.title}>{t('strategy.objection.emptyTitle')}</h2>
          <p className={empty.why}>{t('strategy.objection.emptyWhy')}</p>
          <ReadOnlyNote />
          <ForWriters>
            <Button variant="filled" onClick={add}>
              {t('strategy.add.objection')}
            </Button>
          </ForWriters>
        </div>
      ) : (
        <>
          <Register
            table="objection"
            label={t('strategy.tab.objections')}
            rows={objections}
            nameOf={({ title }) => title || t('strategy.list.unnamed')}
            columns="minmax(0, 1fr) minmax(0, 1.4fr)"
            heads={
              <>
                <span>{t('strategy.objection.asked')}</span>
                <span>{t('strategy.objection.answer')}</span>
              </>
            }
            cells={({ title, answer }) => (
              <>
                <span className={classes.main}>
                  <bdi className={classes.text}>{title || t('strategy.list.unnamed')}</bdi>
                </span>
                <bdi className={classes.quiet}>{plainText(answer) || t('strategy.objection.noAnswer')}</bdi>
              </>
            )}
            shownId={shownId}
            onDetails={onDetails}
          />
          <AddButton onClick={add}>{t('strategy.add.objection')}</AddButton>
        </>
      )}
      <div className={isEmpty ? undefined : classes.below}>
        <StarterList
          title={t('strategy.objection.starters')}
          hint={t('strategy.objection.hint')}
          starters={objectionStarters
            .filter((starter) => objections.every((one) => one.starter !== starter))
            .map((key) => ({
              key,
              title: t(`strategy.objection.starter.${key}.title`),
              text: t(`strategy.objection.starter.${key}.answer`),
            }))}
          onTake={({ key: starter, title, text: answer }) =>
            addRecord({ table: 'objection', beforeId: null, values: { title, answer, starter } })
          }
        />
      </div>
    </div>
  )
}
