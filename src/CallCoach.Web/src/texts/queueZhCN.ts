import type { queueEn } from './queueEn';
import type { Widened } from './widened';

/** 点评待办与校准的中文。 */
export const queueZhCN: Widened<typeof queueEn> = {
  queue: {
    title: '点评', tab: '待办', calibrationTab: '校准', view: '哪些通话', views: { disputed: '有异议', below: '低分', unusual: '异常', unreviewed: '未点评', sample: '随机抽样' },
    hints: {
      disputed: '坐席有不同看法，等得最久的在前。', below: '尚未点评、得分低于阈值，最新的在前。', unusual: '尚未点评、与该坐席其他通话相差两个标准差以上，差得最远的在前。',
      unreviewed: '还没有人点评，最新的在前。', sample: '随机抽取十通，整周不变，人人机会均等。',
    },
    threshold: '得分低于', agent: '坐席', days: '时间范围', daysCount: (days) => `近 ${days} 天`, redraw: '重新抽取', keys: 'J、K 键上下移动，回车打开。',
    none: { disputed: '没有待处理的异议', below: '没有待点评的低分通话', unusual: '没有异常的通话', unreviewed: '全部已点评', sample: '没有可抽取的通话' }, noneHint: '换个视图，或扩大时间范围看看。', noTeam: '你还没有负责的团队。',
    readings: { score: '得分', speakingRate: '语速', levelDbfs: '音量', pitchSpreadSemitones: '语调', talkRatio: '说话占比' }, oddity: (reading, value, usual, deviations) => `${reading} ${value}，平时 ${usual}（相差 ${deviations} 个标准差）`,
  },
  calibration: {
    title: '校准', lead: '几个人各自给同一通电话打分，互相看不到；最后一起看差在哪里。', start: '发起校准', startHint: '打开一通电话后点“校准”，或从最近的通话里选：', titleField: '标题', defaultTitle: (agent, when) => `${agent} 的通话，${when}`, choose: '哪一通电话', none: '还没有校准', noneHint: '选一通大家可能看法不同的电话。', action: '校准',
    states: { open: '进行中', closed: '已结束' }, handedIn: (count) => `${count} 人已提交`, mine: { none: '未开始', open: '打分中', done: '已提交' }, by: (name) => `${name} 发起`,
    blind: '这是盲评：结束之前，别人看不到你的分数，你也看不到别人的。', ownCall: '这是你自己的通话，由其他人打分。', notApply: '不适用', points: (criterion) => `${criterion} 的分数`, missing: (count) => `还差 ${count} 项`, total: (total) => `你的总分：${total}`,
    save: '保存', handIn: '提交', handInConfirm: '确定提交？提交后不能再改。', handedInMine: '已提交。结束后可以看到其他人的分数。', close: '结束并公布', closeConfirm: '确定结束？所有人都会看到彼此的分数，之后不能再提交。', needTwo: '至少两人提交后才能结束。',
    results: '大家差多少', machine: '系统', mean: '平均', deviation: '标准差', range: '极差', criterion: '评分项', totalRow: '总分', apart: '分歧大', talkAbout: '先讨论标记的几项：大家相差超过本项分数的四分之一。', toCall: '打开通话', back: '校准列表', changed: '这张评分表在另一个窗口被改过，已重新载入。',
  },
};
