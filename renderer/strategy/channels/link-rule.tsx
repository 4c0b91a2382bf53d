import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { linkTagNames, linkWords, tagLink, tagsFor, usualLinkRule } from '../../../shared/text/link.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { TextField } from '../fields.tsx'
import { useToday } from '../gate/gate-edits.ts'
import voice from '../voice.module.css'
import classes from './limits.module.css'

const example = {
  network: 'instagram',
  handle: 'sample',
  post: { id: '00000000-0000-7000-8000-00005f2c81a0', title: '' },
} as const

/** How the links of posts say where a visit came from, with what comes of it. */
export function LinkRuleFields() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const today = useToday()
  const { value: rule } = useRead('linkRule', () => api.editor.linkRule(), ['linkRule'])
  if (!rule) return null
  const isUsual = linkTagNames.every((name) => rule[name] === usualLinkRule[name])
  const campaign = { name: t('glossary.campaign'), code: 'SPRING20' }
  const tags = tagsFor(rule, { ...example, campaign, day: today })
  return (
    <Section
      title={t('editor.rule.title')}
      actions={
        isUsual || isReadOnly ? null : (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => void save(() => api.editor.resetLinkRule()).catch(() => {})}
          >
            {t('editor.rule.reset')}
          </Button>
        )
      }
    >
      <p className={voice.why}>
        {t('editor.rule.why', { words: linkWords.map((word) => `{${word}}`).join(' ') })}
      </p>
      {linkTagNames.map((name) => (
        <TextField
          key={name}
          label={`utm_${name}`}
          value={rule[name]}
          placeholder={t('editor.rule.left')}
          hint={t(`editor.rule.is.${name}`)}
          onDraft={draftOf('linkRule', rule.id, name)}
          onSave={(text) => save(() => api.editor.changeLinkRule({ [name]: text.trim() }))}
        />
      ))}
      <p className={classes.example}>
        {t('editor.rule.example')} <bdi dir="ltr">{tagLink('https://example.com/', tags)}</bdi>
      </p>
    </Section>
  )
}
