import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../shared/relationships.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { todayHere } from '../workspace.ts'
import classes from './panel.module.css'
import { changePart, removePart } from './store.ts'

/** When the contact came to each stage; a day that was written down late can be put right. */
export function Stages({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  return (
    <ol className={classes.stages} aria-label={t('relationships.stages')}>
      {contact.stages.map(({ id, stage, day }) => {
        const name = t(`relationships.stage.${stage}`)
        return (
          <li key={id} className={classes.stage}>
            <span>{name}</span>
            <DayEdit
              className={classes.stageDay}
              size="xs"
              variant="unstyled"
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
  )
}
