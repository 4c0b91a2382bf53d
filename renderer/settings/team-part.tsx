import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenWorkspace } from '../../shared/app.ts'
import { approvalModes } from '../../shared/team.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { Choice } from '../ui/input/choice.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { useSeat } from '../workspace.ts'
import { TeamRows } from './team-rows.tsx'

/** Who works on this file and how they approve; every change is a step in the history. */
export function TeamPart({ workspace: { approvalMode } }: { workspace: OpenWorkspace }) {
  const { t } = useTranslation()
  const mode = useId()
  const { mayManage, mayWrite } = useSeat()
  return (
    <Section title={t('team.title')}>
      <TeamRows />
      <FieldRow label={t('team.mode')} htmlFor={mode} hint={t(`team.modeHint.${approvalMode}`)}>
        <Choice
          id={mode}
          w={320}
          allowDeselect={false}
          disabled={!mayManage || !mayWrite}
          value={approvalMode}
          data={approvalModes.map((value) => ({ value, label: t(`team.modes.${value}`) }))}
          onChange={(value) => {
            const chosen = approvalModes.find((one) => one === value)
            if (chosen) void save(() => api.workspace.change({ approvalMode: chosen })).catch(() => {})
          }}
        />
      </FieldRow>
    </Section>
  )
}
