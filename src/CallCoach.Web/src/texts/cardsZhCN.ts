import type { cardsEn } from './cardsEn';
import type { Widened } from './widened';

/** 评分卡的中文。 */
export const cardsZhCN: Widened<typeof cardsEn> = {
  cards: {
    title: '评分卡', lead: '通话按什么评分、各占多少分。已发布的评分卡不会再变：修改就是新版本，每个得分都注明由哪个版本评出。', readOnly: '评分卡由主管和管理员编写。',
    number: (number) => `版本 ${number}`, shipped: '自带评分卡', states: { draft: '草稿', published: '使用中', archived: '历史版本' }, edited: (name, when) => `${name} 修改于 ${when}`, publishedBy: (name, when) => `${name} 发布于 ${when}`, open: '打开', newDraft: '以此新建草稿', remove: '丢弃', removeConfirm: '丢弃这份草稿？', back: '全部版本',
    titleField: '标题', limits: '评分的前提', leastSpeech: '坐席说话不少于', leastCall: '通话时长不少于', failedTotal: '被否决的通话最多得', points: '分', seconds: '秒',
    sum: (sum) => sum === '100' ? '共 100 分' : `共 ${sum} 分，应为 100 分`, sumHint: '所有评分项合计必须是 100 分。', section: '分组', newSection: '新增分组', addCriterion: '新增评分项', nameField: '名称', hintField: '怎样得分', weight: '分值', up: '上移', down: '下移', delete: '删除', more: (name) => `${name} 的设置`,
    measure: '评什么', groups: { measure: '通话中的片段', reading: '整通的一个数值', cue: '某种提示出现的次数', manual: '人工' }, manual: '人工评判', needs: { both: '需要双方声音', words: '需要文字记录' }, cueMeasure: (cue) => `提示“${cue}”，每 10 分钟次数`,
    points100: '从数值到得分', byBand: '按团队的合适范围', byCurve: '自定数值', marginLow: '低于范围多少得零分', marginHigh: '高于范围多少得零分', marginHint: '填 0 表示这一侧不扣分。', curve: '从数值到得分的曲线', curveHint: '拖动圆点，或在圆点上用方向键，也可以直接输入。', curvePoints: { noneBelow: '低于此值零分', fullFrom: '从此值起满分', fullTo: '到此值止满分', noneAbove: '高于此值零分' }, low: '偏低要扣分', high: '偏高要扣分',
    failBelow: '可一票否决', failBelowField: '低于本项分数的多少即否决', ownSpeech: '对说话时长另有要求', shippedText: '自带文字',
    preview: '预览', previewHint: '用这份草稿给团队最近 200 通电话重新打分，不改动任何得分。', previewRun: '用最近 200 通试评', previewAgain: '再试一次', calls: (calls) => `${calls} 通`, skipped: (calls) => `其中 ${calls} 通太早，无法重评`, before: '现在', after: '按此草稿', mean: '平均', median: '中位数', unscored: '无得分', changes: '变化最大的通话', noChanges: '没有通话的得分改变。', criteria: '各评分项的表现', applied: '评到的通话', share: '平均得分率', failed: '否决的通话', distribution: '现在与按此草稿的得分分布', tens: (from, to) => `${from}–${to} 分`,
    publish: '发布', publishConfirm: '今后的通话按这张评分卡评分，发布后不能再改。已有的得分保持不变。', published: '已发布。', saveFirst: '请先保存再发布。',
    rescoring: '重评历史通话', rescoringLead: '不主动重评，历史得分保持不变；点评沿用开始时的得分。', rescoringFrom: '从哪天起', rescoringAll: '全部通话', start: '开始', startConfirm: '用现行评分卡重评历史通话？', stop: '停止', progress: (done, total) => `${done} / ${total} 通`, changed: (count) => `${count} 通得分有变`, skippedJob: (count) => `${count} 通太早`, jobStates: { waiting: '排队中', running: '进行中', done: '已完成', cancelled: '已停止', failed: '失败' }, noJobs: '还没有重评过。', startedBy: (name, when) => `${name} 发起于 ${when}`,
    units: { 'syllables/s': '音节/秒', dB: '分贝', s: '秒', semitones: '半音', share: '比例', times: '倍', count: '次', per10min: '次/10 分钟', per1min: '次/分' },
  },
};
