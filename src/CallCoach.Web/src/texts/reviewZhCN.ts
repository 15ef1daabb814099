import type { reviewEn } from './reviewEn';
import type { Widened } from './widened';

/** 评分依据、点评、评论、片段与对比的中文。 */
export const reviewZhCN: Widened<typeof reviewEn> = {
  evidence: {
    play: (from, to) => `播放 ${from} 到 ${to}`, listen: '听一听：', usual: (value) => `平时 ${value}`, fails: '一票否决项', failed: '本项不合格，整通否决', machine: '系统',
    was: (points) => `系统：${points}`, by: (name) => `${name} 说：`, cardVersion: (name) => `评分卡：${name}`, failsBelow: (share) => `低于本项分数的 ${share} 即整通否决`, of: (points, of) => `${points} / ${of} 分`,
    units: { rate: '字/分', decibel: '分贝', semitone: '个半音', second: '秒', perMinute: '次/分' },
  },
  review: {
    title: '得分与点评', machineTotal: (total) => `系统 ${total} 分`, begin: '点评这通电话', points: (criterion) => `${criterion} 的分数`, reason: (criterion) => `${criterion} 改分的理由`, reasonPlaceholder: '为什么这样改？（坐席能看到）', backToMachine: '恢复系统分',
    pass: '合格', fail: '不合格', summary: '写给坐席：哪里做得好，接下来改进哪一点', save: '保存草稿', publish: '发布', published: '已发布，坐席现在可以看到。', needsReason: (count) => `还缺改分理由：${count} 项`, notJudged: (count) => `尚未评判：${count} 项`, draftHint: '草稿，坐席还看不到。',
    states: { draft: '草稿', published: '已发布', acknowledged: '已确认', disputed: '有异议', resolved: '已处理' },
    steps: { draft: '开始点评', published: '发布了点评', acknowledged: '确认了点评', disputed: '提出异议', resolved: '处理了异议' },
    history: '经过', answerLead: '这是给你的点评。认可请确认，有不同看法请说明。', acknowledge: '确认', acknowledged: '已确认。', dispute: '我有不同看法', criterion: '哪一项', why: '为什么？请说说你从录音里听到了什么。', send: '提交', disputed: '已提交，主管会回复你。', note: '想说的话（可不填）',
    disputeOn: (criterion) => `有异议：${criterion}`, resolveLead: '请回复异议。不修改分数则保持原样。', answer: '你的回复', resolve: '处理完成', resolved: '已处理。',
    conflictPublished: '点评已被发布，你的草稿无法再保存。', mine: '改用我的版本', theirs: '采用对方的版本', next: '下一通', place: (at, count) => `第 ${at} 通，共 ${count} 通`, backToQueue: '返回待办',
  },
  remarks: {
    title: '评论', none: '还没有评论。按 C 键在当前时刻写一条。', add: '写评论', placeholder: '这里你听到了什么？', general: '针对整通电话', atMoment: (time) => `在 ${time}`, unpin: '改为针对整通电话', send: '发表', answer: '回复', edit: '修改', remove: '撤回', removeConfirm: '撤回这条评论？', edited: '已修改', gone: '这条评论已撤回。', open: (time) => `${time} 处的评论`,
  },
  clip: {
    share: '分享片段', title: '把这一段分享给团队', hint: '团队里的每个人都能听到这一段，但听不到通话的其余部分。', name: '标题', namePlaceholder: '几个字说明这一段讲了什么', note: '听的时候注意什么', shared: '已分享给团队。', tooLong: '片段最长 5 分钟。',
    tab: '片段', none: '还没有片段', noneHint: '打开一通电话，在波形上拖选一段，再点“分享片段”。', remove: '撤回', removeConfirm: '撤回这个片段？通话本身不受影响。', by: (name, when) => `${name} 分享于 ${when}`, openCall: '打开通话', ofAgent: (name) => `来自 ${name} 的通话`,
  },
  listen: {
    selection: '选区', selected: (from, to, seconds) => `${from} – ${to}（${seconds} 秒）`, playSelection: '播放选区', clear: '清除选区', hint: '在波形上拖动即可选取一段。', skipSilence: '跳过静音', spectrogram: '频谱图', spectrogramLoading: '正在计算…', spectrogramTooLong: '请放大到 5 分钟以内再看频谱图。', spectrogramFailed: '频谱图计算失败。', spectrogramAxis: '千赫',
    talk: '说话', pauses: '停顿', overlap: '双方同时说话', longPause: '1 秒以上的停顿', help: '快捷键', helpTitle: '本页快捷键', start: '从这里开始', end: '到这里结束',
    keys: { play: '播放、暂停', back: '后退 10 秒', on: '前进 10 秒', arrows: '后退、前进 5 秒', speed: '放慢、加快', zoom: '缩放', edges: '选区从这里开始、到这里结束', playSelection: '播放选区', skip: '开关跳过静音', comment: '在当前时刻写评论', share: '分享选区', review: '点评；保存并发布按 Ctrl+Enter', next: '待办中的下一通', escape: '清除选区', help: '显示快捷键' },
  },
  compare: {
    title: '对比通话', action: '对比', choose: '与另一通电话对比', search: '客户、活动或坐席', sameAgent: '该坐席的其他通话', difference: '差值', criterion: '评分项', first: '第一通', second: '第二通', swap: '左右互换', missing: '请选择两通要对比的电话。', none: '没有找到其他通话。', total: '系统得分', openCall: '打开', notInCard: '此评分卡没有这一项',
  },
};
