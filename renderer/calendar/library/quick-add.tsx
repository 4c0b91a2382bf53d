import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { postTypes } from '../../../shared/calendar/calendar.ts'
import { useIdeaLine } from '../idea-line.ts'
import { addIdea } from '../moving/moves.ts'
import { tacticsByGoal } from '../post/tactics-by-goal.ts'
import { useCalendar } from '../store.ts'
import classes from './ideas.module.css'
import { useNextIdea } from './next-idea.ts'

/** Several ideas in a row: each Enter adds one, and what was chosen beside the line stays for the next. */
export function QuickAdd() {
  const { t } = useTranslation()
  const { pillars, tactics, goals } = useCalendar((state) => state.choices)
  const next = useNextIdea()
  const line = useIdeaLine((title) => addIdea({ title, ...useNextIdea.getState() }))
  const byGoal = tacticsByGoal({ goals, tactics }, ({ title, objective }) =>
    objective ? `${title} · ${objective}` : title,
  )
  const choice = { size: 'xs', clearable: true, searchable: true, className: classes.choice } as const
  const nothing = t('calendar.nothingToChoose')
  return (
    <fieldset className={classes.add} aria-label={t('calendar.newIdea')}>
      <input
        {...line}
        id="library-new-idea"
        className={classes.line}
        aria-label={t('calendar.newIdea')}
        placeholder={t('library.newIdeaHint')}
      />
      <Select
        {...choice}
        aria-label={t('calendar.type')}
        placeholder={t('calendar.type')}
        value={next.type}
        data={postTypes.map((type) => ({ value: type, label: t(`calendar.types.${type}`) }))}
        onChange={(type) => useNextIdea.setState({ type: postTypes.find((one) => one === type) ?? null })}
      />
      <Select
        {...choice}
        aria-label={t('glossary.pillar')}
        placeholder={t('glossary.pillar')}
        nothingFoundMessage={nothing}
        value={next.pillarId}
        data={pillars.map(({ id, name }) => ({ value: id, label: name || t('strategy.list.unnamed') }))}
        onChange={(pillarId) => useNextIdea.setState({ pillarId })}
      />
      <Select
        {...choice}
        className={classes.wideChoice}
        aria-label={t('library.serves')}
        placeholder={t('library.serves')}
        nothingFoundMessage={nothing}
        value={next.tacticId}
        data={byGoal.filter(({ items }) => items.length > 0)}
        onChange={(tacticId) => useNextIdea.setState({ tacticId })}
      />
    </fieldset>
  )
}
