import { Button, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Objection, type ObjectionStarter, objectionStarters } from '../../shared/gate.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { announce } from '../ui/notice/announce.tsx'
import { Section } from '../ui/page/section.tsx'
import { AddButton } from './add-button.tsx'
import empty from './empty-plan.module.css'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord } from './store.ts'

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
          <Button variant="filled" onClick={add}>
            {t('strategy.add.objection')}
          </Button>
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
        <Starters taken={objections.map(({ starter }) => starter)} />
      </div>
    </div>
  )
}

/** Common concerns that are not in the list yet; each goes in with an answer to begin from. */
function Starters({ taken }: { taken: Objection['starter'][] }) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const left = objectionStarters.filter((starter) => !taken.includes(starter))
  if (left.length === 0) return null

  async function take(starter: ObjectionStarter, index: number) {
    const title = t(`strategy.objection.starter.${starter}.title`)
    const answer = t(`strategy.objection.starter.${starter}.answer`)
    await addRecord({ table: 'objection', beforeId: null, values: { title, answer, starter } })
    announce(t('strategy.objection.took', { title }))
    // The line is gone; the keyboard stands on the one that took its place.
    const lines = list.current?.querySelectorAll('button')
    lines?.[Math.min(index, lines.length - 1)]?.focus()
  }

  return (
    <Section title={t('strategy.objection.starters')} aside={t('strategy.objection.hint')}>
      <ul ref={list} className={classes.starterList}>
        {left.map((starter, index) => {
          const title = t(`strategy.objection.starter.${starter}.title`)
          return (
            <li key={starter}>
              <UnstyledButton
                className={classes.starter}
                onClick={() => void take(starter, index).catch(() => {})}
              >
                <IconPlus size={14} stroke={1.5} aria-hidden />
                <span className={classes.starterTitle}>{title}</span>
                <span className={classes.starterAnswer}>
                  {t(`strategy.objection.starter.${starter}.answer`)}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
