import type { boardEn } from './boardEn';
import type { Widened } from './widened';

/** 简体中文：团队看板、我的进步、点评带来的修正。 */
export const boardZhCN: Widened<typeof boardEn> = {
  board: {
    nav: '团队', navOwn: '进步', title: '团队看板', ownTitle: '我的进步', team: '团队', everybody: '全部人员', noTeam: '你还没有加入团队', noTeamHint: '请管理员把你加入团队。',
    periods: { week: '周', month: '月', quarter: '季', year: '年' }, period: '时段', earlier: '往前', later: '往后', range: (from, to) => `${from} 至 ${to}`,
    empty: '这段时间没有通话', emptyHint: '选长一点的时段，或往前翻。', callsOf: '查看这些通话', only: (name) => `只看 ${name}`, backToAll: '回到全部人员',
    calls: '通话', callsADay: '每日通话数', talk: '通话时长', talkADay: '每日通话时长（小时）', score: '得分', hours: (hours) => `${hours} 小时`, perDay: (calls) => `有通话的日子平均 ${calls} 通`,
    scoredOf: (scored) => `${scored} 通已评分通话的均值`, change: (difference) => `与上一时段相比 ${difference}`, noChange: '与上一时段持平', noBefore: '没有可比的时段',
    byWeek: '每个点是一周。', byDay: '每个点是一天。', band: '浅色带是团队规则中的合适范围。', voice: '声音与对话',
    readings: {
      speakingRate: '语速', levelDbfs: '音量', pitchSpreadSemitones: '语调起伏', pausesPerMinute: '停顿', fadedEndings: '语尾变弱', talkRatio: '说话占比',
      longestMonologueSeconds: '最长独白', medianResponseSeconds: '回应间隔', interruptions: '抢话',
    },
    units: {
      speakingRate: '字/分', levelDbfs: '分贝（dBFS）', pitchSpreadSemitones: '半音', pausesPerMinute: '次/分', fadedEndings: '% 的句子', talkRatio: '% 坐席',
      longestMonologueSeconds: '秒', medianResponseSeconds: '秒', interruptions: '次/通',
    },
    people: '人员', ranking: '按得分排名', rankingHint: '关闭后按姓名排列，不显示名次。', place: '名次', name: '姓名', trend: '每周变化', trendHint: '近四周得分的走势，每周多少分。',
    noTrend: '天数太少', points: (points) => `${points} 分`,
    falling: '得分下滑', fallingOf: (name, perWeek) => `${name}：每周 ${perWeek} 分`, fallingDays: (days) => `有通话的 ${days} 天`, noFalling: '没有人的得分在下滑。',
    ownFalling: (perWeek) => `近四周你的得分每周变化 ${perWeek} 分。主管也看得到，不妨聊一聊。`,
    test: '这个提醒是什么意思', testText: '近 28 天的每日平均分下降得足够明显（曼–肯德尔检验，p ≤ 0.005），幅度也足够大（至少 5 分），仅凭偶然每两百个时段才会出现一次。每天查看的话，一个人一年里约有 0.6 次这样的误报：二十人的团队每月大约一次误报。四周里真的下滑 15 分，五次能发现四次；下滑 10 分，三次能发现一次。检验假定各天互不相干；如果好坏日子成串出现，误报会更多。',
    cueEffect: '提示有用吗？', cue: '提示', shown: '提示之后', withheld: '没有提示', effect: '差别', followed: (hits, of) => `${of} 次中 ${hits} 次`, interval: (low, high) => `${low} 至 ${high}`,
    verdict: '结论', helps: '有帮助', harms: '适得其反', unclear: '还看不出', noWithheld: '没有可比的时刻', noCues: '这段时间没有出现过提示。',
    cueEffectHint: '提示出现后 20 秒内行为改变的比例，与同样情形下因刚提示过别的内容而没有提示的时刻相比。横条是 95% 置信区间；整个区间在零以上，说明提示有帮助。没有提示的时刻不是随机抽取的，所以只能当作迹象，不能当作实验。',
    learned: '点评带来的修正',
  },
  wall: {
    listen: '收听', stop: '停止收听', listening: '正在收听这通电话，约晚两秒。', audited: '收听会记入操作记录。', listenFailed: '这里无法收听这通电话。', talks: { agent: '坐席在说', customer: '客户在说', nobody: '安静' },
    count: (count) => `${count} 通`, cued: (count) => `${count} 通有提示`, filter: '只看有提示的',
  },
  learned: {
    title: '点评带来的修正', back: '团队看板', lead: '如果主管们的打分总是以同样的方式偏离评分卡，CallCoach 就能预估出来，在系统得分旁边显示一个修正分。修正分永远不会取代系统得分。',
    reviews: (count, needed) => `已点评 ${count} 通，需要 ${needed} 通`, tooFew: '点评过的通话还不够', tooFewHint: (count, needed) => `按现行评分卡，已有 ${count} 通通话发布了点评；满 ${needed} 通后，CallCoach 开始从中学习。草稿、有异议的和被一票否决的通话不计入。`,
    on: '通话页面正在显示修正分', off: '未显示修正分', outdated: '团队已换用新的评分卡。修正分是按旧卡学出来的，现在不显示；点评数量足够后请重新开启。',
    switchOn: '开启', switchOff: '关闭', again: '重新学习', switched: (name, day) => `${name} 于 ${day} 操作`, switchedOn: '已开启。', switchedOff: '已关闭。', readOnly: '由主管和管理员开启或关闭。',
    heldOut: '用没见过的点评来检验', heldOutText: (calls) => `共 ${calls} 通点评，每一通都由没有学过它的模型来预估。`,
    plain: '系统得分', corrected: '修正分', error: '与点评分平均相差', r2: '能解释的点评分差异', coverage: '落在区间内的点评', coverageOf: (share, promised) => `${share}，承诺 ${promised}`, pointsUnit: (points) => `${points} 分`,
    better: (gain, low, high) => `修正分平均更接近 ${gain} 分（95% 区间 ${low} 至 ${high}）。`, notBetter: (gain, low, high) => `更接近 ${gain} 分，但 95% 区间（${low} 至 ${high}）没有全部在零以上：并不比系统得分好，不能开启。`,
    words: '换句话说', onAverage: (points, more) => `主管们平均比评分卡${more ? '多' : '少'}给 ${points} 分。`, asCard: '主管们平均与评分卡一致。',
    when: (criterion, points, more) => `“${criterion}”不好时，主管们比评分卡${more ? '多' : '少'}给 ${points} 分。`, poor: (share) => `不好：得到该项 ${share} 以下的分数，十通里有一通。`, nothing: '没有哪一项会带来半分以上的差别。',
    width: (points, level) => `${level} 的点评分与修正分相差不超过 ${points} 分。`, method: '点评过的通话不是随机抽取的：这里的承诺只适用于同类的通话。方法、出处与局限见 docs/learned-correction.md。',
    onCall: '修正分', onCallHint: (calls, level) => `主管们大概会给的分数，从 ${calls} 通点评中学到；${level} 的点评分落在这个范围。系统得分不变。`, range: (low, high) => `${low} 至 ${high}`, everyCall: '每一通',
  },
};
