import { Checkbox, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Section } from '../ui/page/section.tsx'
import { showUndoable } from '../undo-offer.ts'
import classes from './today.module.css'

/** What was promised to be done at places this week or month; a tick counts one time. */
export function DueRoutines({ view: { routines } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  if (routines.length === 0) return null
  const keep = async (placeId: string, title: string) => {
    await save(() => api.library.keepRoutine({ placeId, text: '' }))
    await showUndoable(t('library.place.counted', { title }))
  }
  return (
    <Section title={t('today.routines')} aside={format.number(routines.length)}>
      <ul className={classes.list}>
        {routines.map(({ id, name, routine, per, standing }) => {
          const what = routine || t('library.place.routine')
          return (
            <li key={id} className={classes.withTick}>
              <Checkbox
                size="xs"
                aria-label={t('library.place.tick', { what, name })}
                checked={false}
                disabled={isReadOnly}
                onChange={() => void keep(id, name).catch(() => {})}
              />
              <UnstyledButton
                className={classes.row}
                onClick={() => go({ screen: 'library', record: id, view: { shelf: 'places' } })}
              >
                <span className={classes.title}>
                  <bdi>{what}</bdi>
                  <span className={classes.quiet}>
                    {' · '}
                    <bdi>{name || t('strategy.list.unnamed')}</bdi>
                  </span>
                </span>
                <span className={classes.quiet}>
                  {t(`library.place.ofNow.${per}`, {
                    done: format.number(standing.done),
                    wanted: format.number(standing.wanted),
                  })}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
