import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFindings } from '../parts/findings.ts'
import { useFormat } from '../parts/format.ts'
import { type Chapter, chapterGroups, chapterOf, viewOf } from '../parts/strategy-chapters.ts'
import { go, usePlace } from '../place.ts'
import classes from './chapters.module.css'

/** The chapters of the strategy, under its line in the rail while one is open. */
export function Chapters() {
  const { t } = useTranslation()
  return (
    <div className={classes.chapters}>
      {chapterGroups.map((group) => (
        <ul key={group[0]} className={classes.group} aria-label={t(`strategy.group.${group[0]}`)}>
          {group.map((chapter) => (
            <ChapterLine key={chapter} chapter={chapter} />
          ))}
        </ul>
      ))}
    </div>
  )
}

function ChapterLine({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation()
  const isHere = chapterOf(usePlace().view) === chapter
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => go({ screen: 'strategy', view: viewOf(chapter) })}
      >
        {t(`strategy.tab.${chapter}`)} {chapter === 'checkup' ? <FindingCount /> : null}
      </UnstyledButton>
    </li>
  )
}

/** How many things there are to look at; nothing while there are none. */
function FindingCount() {
  const format = useFormat()
  const { findings } = useFindings()
  return findings?.length ? <span className={classes.count}>{format.number(findings.length)}</span> : null
}
