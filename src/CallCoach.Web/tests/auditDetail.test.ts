import { describe, expect, it } from 'vitest';
import { textsOf } from '../src/texts';
import { auditDetail } from '../src/texts/auditDetail';

const zh = (action: string, detail: string | null) => auditDetail(action, detail, textsOf['zh-CN']);
const en = (action: string, detail: string | null) => auditDetail(action, detail, textsOf.en);

describe('a line of the audit log', () => {
  it.each([
    ['score-overridden', 'pace: 20 → 17', '语速：20 → 17'], ['score-overridden', 'pace: 17 → as measured', '语速：17 → 恢复系统分'], ['review-disputed', 'endings', '句尾'],
    ['card-published', '01a22079-card-3', '版本 3'], ['rescored', 'default-1', '自带评分卡'], ['campaigns-changed', 'version 4', '版本 4'], ['retention', 'audio, text', '录音、文字'],
    ['person-invited', '王强: supervisor, trainer', '王强：主管、培训师'], ['person-changed', '王强: name, roles agent + trainer, 2 teams, locked', '王强：姓名、角色改为坐席、培训师、团队改为 2 个、锁定'],
    ['webhook-changed', 'CRM: crm.example.com, call.scored,review.disputed, off', 'CRM：crm.example.com、通话得分、点评异议、停用'], ['clip-shared', '3.0–12.0 s', '3.0–12.0 s'],
  ])('says %s “%s” in Chinese', (action, detail, said) => expect(zh(action, detail)).toBe(said));
  it('keeps a name with a colon whole', () => expect(en('webhook-changed', 'Sales: CRM: new secret')).toBe('Sales: CRM: new secret'));
  it('keeps a criterion that a team wrote', () => expect(zh('review-disputed', 'criterion-9')).toBe('criterion-9'));
  it('has nothing to say of nothing', () => expect(en('playback', null)).toBe(''));
  it('counts one team as one', () => expect(en('person-changed', 'Emma: 1 teams')).toBe('Emma: 1 team'));
});
