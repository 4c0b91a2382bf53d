import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { todayHere } from '../../workspace.ts'
import { changePart, removePart } from '../store.ts'
import classes from './panel.module.css'

/** When the contact came to each stage; a day that was written down late can be put right. */
export function Stages({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [latest] = contact.stages
  if (!latest) return null
  return (
    <Fold title={t('relationships.stages')} summary={format.day(latest.day)}>
      <ol className={classes.stages}>
        {contact.stages.map(({ id, stage, day }) => {
          const name = t(`relationships.stage.${stage}`)
          return (
            <li key={id} className={classes.stage}>
              <span>{name}</span>
              <DayEdit
                className={classes.stageDay}
                size="xs"
                classNames={{ input: classes.quietTag }}
                write={(written) => format.day(written)}
                aria-label={t('relationships.stageDay', { stage: name })}
                value={day}
                max={todayHere()}
                onSave={(changed) =>
                  changed && changePart({ table: 'contactStage', id, patch: { day: changed } })
                }
              />
              <ForWriters>
                <ActionIcon
                  size="sm"
                  aria-label={t('relationships.removeNamed', { name })}
                  onClick={() => removePart({ table: 'contactStage', id })}
                >
                  <IconX size={14} stroke={1.5} />
                </ActionIcon>
              </ForWriters>
            </li>
          )
        })}
      </ol>
    </Fold>
  )
}
