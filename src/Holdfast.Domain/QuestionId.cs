namespace Holdfast.Domain;

/// <summary>The questions of the check-in: triage (clinical.md 3.1), profile and self-tests (section 4). The names are the ids used throughout.</summary>
public enum QuestionId
{
    /// <summary>Age in whole years, 0-120.</summary>
    Q01,

    /// <summary>Sex: female, male or not given.</summary>
    Q01b,

    /// <summary>Whether the pain is between the lowest ribs and the crease under the buttocks; concerns when no.</summary>
    Q02,

    /// <summary>Weeks that this spell has lasted, 0-5200.</summary>
    Q03,

    /// <summary>Average pain this week, 0-10.</summary>
    Q04,

    /// <summary>Worst resting pain now, 0-10.</summary>
    Q04b,

    /// <summary>Checked by a health professional; protects only when yes.</summary>
    Q04c,

    /// <summary>Started, or changed a lot, in the last 6 weeks.</summary>
    Q04d,

    /// <summary>Numb or tingling between the legs.</summary>
    Q05,

    /// <summary>Harder to pass urine, or not knowing that the bladder is full.</summary>
    Q06,

    /// <summary>Leaking urine.</summary>
    Q07,

    /// <summary>Less control or feeling of the bowels.</summary>
    Q08,

    /// <summary>Change in sexual feeling or function.</summary>
    Q09,

    /// <summary>Pain, numbness or weakness in both legs together.</summary>
    Q10,

    /// <summary>New weakness in a leg or foot.</summary>
    Q11,

    /// <summary>Weakness or numbness that is getting worse.</summary>
    Q12,

    /// <summary>Pain or tingling below the knee.</summary>
    Q13,

    /// <summary>Unsteady or clumsy walking.</summary>
    Q13b,

    /// <summary>A big fall, crash or hard blow in the last 6 weeks.</summary>
    Q14,

    /// <summary>Started after a small fall, lift or jolt.</summary>
    Q15,

    /// <summary>Told of osteoporosis, or a bone broken by a small fall.</summary>
    Q16,

    /// <summary>Steroid tablets for 3 months or more.</summary>
    Q17,

    /// <summary>Ever had cancer.</summary>
    Q18,

    /// <summary>Losing weight without trying.</summary>
    Q19,

    /// <summary>Pain that no position eases, day and night.</summary>
    Q20,

    /// <summary>Fever, chills or night sweats now.</summary>
    Q21,

    /// <summary>Very unwell, confused or shaking.</summary>
    Q21b,

    /// <summary>Weak immune system.</summary>
    Q22,

    /// <summary>Ever injected drugs not prescribed.</summary>
    Q23,

    /// <summary>Spinal injection or surgery, or a serious infection, in the last 3 months.</summary>
    Q24,

    /// <summary>Sudden severe tearing pain in back or tummy.</summary>
    Q25,

    /// <summary>A pulsing feeling in the tummy.</summary>
    Q25b,

    /// <summary>Right now faint, clammy, chest pain or short of breath.</summary>
    Q26,

    /// <summary>Told of an aortic aneurysm.</summary>
    Q27,

    /// <summary>Leg aching on walking that eases on stopping or bending forward.</summary>
    Q28,

    /// <summary>Burning or bloody urine, or waves of pain from side to groin.</summary>
    Q29,

    /// <summary>Began under the age of 40.</summary>
    Q30,

    /// <summary>Crept on slowly.</summary>
    Q31,

    /// <summary>Better with movement.</summary>
    Q32,

    /// <summary>Not better with rest.</summary>
    Q33,

    /// <summary>Wakes at night, better once up.</summary>
    Q34,

    /// <summary>Ever psoriasis, bowel inflammation or a red painful eye.</summary>
    Q35,

    /// <summary>An eye red and painful now.</summary>
    Q35b,

    /// <summary>Pregnant.</summary>
    Q36,

    /// <summary>Weeks of pregnancy, 0-45.</summary>
    Q36b,

    /// <summary>Midwife or doctor said exercise is fine; protects only when yes.</summary>
    Q36c,

    /// <summary>Bleeding, fluid, regular tightenings or baby moving less.</summary>
    Q37,

    /// <summary>Birth in the last 12 weeks.</summary>
    Q38,

    /// <summary>Caesarean.</summary>
    Q38b,

    /// <summary>Cleared to exercise after the birth; protects only when yes.</summary>
    Q38c,

    /// <summary>Spine surgery ever.</summary>
    Q39,

    /// <summary>Spine surgery within 12 weeks; acts alone when yes.</summary>
    Q39b,

    /// <summary>Cleared after spine surgery; protects only when yes.</summary>
    Q39c,

    /// <summary>Any other operation in the last 6 weeks.</summary>
    Q40,

    /// <summary>Hip replacement.</summary>
    Q41,

    /// <summary>Hip replacement within 12 weeks.</summary>
    Q41b,

    /// <summary>From the front, the back or unknown.</summary>
    Q41c,

    /// <summary>Movement limits lifted; protects only when yes.</summary>
    Q41d,

    /// <summary>Glaucoma, high eye pressure, eye surgery or a retina problem.</summary>
    Q43,

    /// <summary>Blood pressure 180/110 or more, or not controlled.</summary>
    Q44,

    /// <summary>High blood pressure under control.</summary>
    Q44b,

    /// <summary>Stroke or mini-stroke in 3 months.</summary>
    Q44c,

    /// <summary>Chest pain on effort, or told to limit exercise.</summary>
    Q45,

    /// <summary>Dizzy with the head down.</summary>
    Q46,

    /// <summary>Can get down to the floor and up again alone; concerns when no.</summary>
    Q47,

    /// <summary>Two or more falls this year.</summary>
    Q47b,

    /// <summary>Hernia, or tummy muscles that dome.</summary>
    Q48,

    /// <summary>Can kneel; concerns when no.</summary>
    Q49,

    /// <summary>Sore wrist or shoulder on weight.</summary>
    Q49b,

    /// <summary>Told of spondylolisthesis, spinal stenosis, spondyloarthritis or very loose joints.</summary>
    Q50,

    /// <summary>One calf swollen, hot and sore.</summary>
    Q52,

    /// <summary>Pain makes it feel impossible to cope or stay safe (optional).</summary>
    Q53,

    /// <summary>Sits 6 hours a day or more.</summary>
    M01,

    /// <summary>Bending forward or putting on socks makes it worse.</summary>
    M02,

    /// <summary>Sitting makes it worse, standing or walking eases.</summary>
    M03,

    /// <summary>Standing or walking makes it worse, sitting or bending eases.</summary>
    M04,

    /// <summary>Arching back or lying on the tummy makes it worse.</summary>
    M05,

    /// <summary>Morning stiffness in minutes, 0-1440.</summary>
    M06,

    /// <summary>Tight or pinching at the front of the hip.</summary>
    M07,

    /// <summary>Main aim: ease, loosen or stay well.</summary>
    M08,

    /// <summary>Minutes available: 3 or 12.</summary>
    M09,

    /// <summary>Kit at hand: chair, doorway, mat, table, books.</summary>
    M10,

    /// <summary>Preferred time: bed, after workout or other.</summary>
    M11,

    /// <summary>An activity that is missed, in the person's words.</summary>
    M12,

    /// <summary>Confidence to move, 0-10.</summary>
    M13,

    /// <summary>Wall gap: usual or larger.</summary>
    ST1,

    /// <summary>Bed-edge hip: thigh above or level, a side.</summary>
    ST2,

    /// <summary>Movement preference: better, same or worse, forward and backward.</summary>
    ST3,

    /// <summary>Leg line: none or below the knee.</summary>
    ST4,
}
