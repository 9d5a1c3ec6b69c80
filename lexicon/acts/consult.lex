# CONSULT (CAMEO 04): meet, talk, visit, host, phone, negotiate, mediate. Both sides do it, so most entries are reciprocal.

# ---- 040: meet and talk

act meet
    verb     meet, meet_with, sit_down, sit_down_with, get_together, huddle, huddle_with, come_face_to_face
    verb     rendezvous, shake_hands, break_bread, dine, lunch
    unless   object %yardstick
    unless   with %yardstick, resistance, hostility, outrage, applause, gunfire, tear
    unless   subject %sportsman, need
    unless   against any
    unless   object act
    event    CONSULT
    cameo    040
    target   with, object, recipient
    reciprocal yes
    example  Obama met Putin. => USAGOV CONSULT RUSGOV
    example  Russia and Turkey met. => RUS,TUR CONSULT TUR,RUS
    example  The Pakistani government has met with Iran. => PAKGOV CONSULT IRN
    example  Netanyahu, who met Merkel on Monday, smiled. => ISRGOV CONSULT DEUGOV
    not      Greece met its targets.

act meet-yardstick
    verb     meet
    if       object %yardstick
    event    none
    none     Greece met the deadline.
    none     Greece has met the criteria.

act meet-resistance
    verb     meet
    if       with resistance, criticism, opposition, approval, silence, success, failure, outrage, hostility, applause, gunfire, anger, skepticism, scepticism, force, death, accident, disaster, derision
    event    none
    none     The plan met with approval.

act meet-sport
    verb     meet, face, play
    if       subject %sportsman
    event    none
    none     The team met a rival in the final.

act meeting
    noun     meeting, get-together, tete-a-tete, audience, sit-down, huddle, face-to-face, rendezvous
    noun     gathering, session
    unless   of mind, shareholder, board, creditor
    event    CONSULT
    cameo    040
    noun-source possessor, by, of
    noun-target with, between, recipient, to
    reciprocal yes
    example  Turkey held a meeting with Greece. => TUR CONSULT GRC
    example  The meeting between Iran and Iraq was short. => IRN,IRQ CONSULT IRN,IRQ
    example  Putin's meeting with Biden took hours. => RUSGOV CONSULT USAGOV
    example  France condemned Syria at a session of the Security Council. => IGOUNO CONSULT ?

act talks
    noun     talk, talks, discussion, consultation, dialogue, conversation, exchange_view, deliberation, contact
    noun     parley, bilateral, pow-wow, chat, interaction, brainstorming
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with, between, recipient, to, among
    reciprocal yes
    example  Turkey held talks with Iran. => TUR CONSULT IRN
    example  Talks between India and Pakistan began. => IND,PAK CONSULT IND,PAK
    example  Egypt's dialogue with Ethiopia resumed. => EGY CONSULT ETH

act talk-small
    noun     talk, conversation, chat
    if       of war, coup, town, day, split, crisis, recession, violence
    event    none
    none     There was talk of war in the city.

act summit
    noun     summit, conference, conclave, trilateral, quadrilateral, congress
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with, between, of, among
    reciprocal yes
    example  Japan hosted a summit with India. => JPN CONSULT IND
    example  A summit between Kenya and Uganda opened. => KEN,UGA CONSULT KEN,UGA

act round-of-talks
    noun     round
    if       of %talk, diplomacy
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target of.with, with, of.between, between
    reciprocal yes
    example  Iran held a third round of talks with Oman. => IRN CONSULT OMN

act talk-with
    verb     talk, speak, converse, chat, confer, parley, deliberate, liaise, commune, interact, huddle, brainstorm
    verb     hobnob, hold_forth
    if       with any
    unless   with %audience
    unless   subject insight_crime, newspaper, reporter, journalist, magazine, broadcaster, researcher, lawyer
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Merkel talked with Erdogan. => DEUGOV CONSULT TURGOV
    example  Ghana conferred with Nigeria on the crisis. => GHA CONSULT NGA

act talk-to
    verb     talk, speak
    if       to any
    unless   to %audience, itself, himself, herself
    unless   of %audience
    unless   to newspaper, post, times, journal, guardian, tribune, telegraph, herald, magazine, daily, channel, station
    event    CONSULT
    cameo    040
    target   to
    example  The United States is talking to North Korea. => USA CONSULT PRK
    not      Obama spoke to reporters.

act talk-to-press
    verb     talk, speak
    if       to %audience
    event    none
    none     Obama spoke to reporters.

act confer
    verb     confer, parley, talk, deliberate, huddle, caucus, hold_counsel
    unless   object honour, degree, right, title, power, status, benefit
    unless   to any
    unless   of any
    unless   about sport, book, film, life
    event    CONSULT
    cameo    040
    target   with, object, on
    reciprocal yes
    example  Poland and Lithuania conferred in Warsaw. => POL,LTU CONSULT LTU,POL

act confer-honour
    verb     confer
    if       object honour, honor, degree, title, award, status
    event    none
    none     The university conferred a degree on the writer.

act consult
    verb     consult, sound_out, consult_with, canvass
    unless   object doctor, lawyer, map, dictionary, website, record
    event    CONSULT
    cameo    040
    target   object, with
    reciprocal yes
    example  Egypt consulted Sudan about the dam. => EGY CONSULT SDN
    example  Ghana was consulted by the African Union. => IGOAFU CONSULT GHA

act discuss
    verb     discuss, debate, exchange_view, go_over, review, tackle, talk_over, thrash_out, examine, address
    if       with any
    unless   with reporter, journalist, press, patient, doctor, relish, lawyer
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Erdogan discussed Libya with Trump. => TURGOV CONSULT USAGOV
    example  The crisis was discussed by Jordan with Egypt. => JOR CONSULT EGY

act discuss-together
    verb     discuss
    unless   subject paper, book, article, column, panel, film, study
    unless   clause any
    event    CONSULT
    cameo    040
    target   with, object.with, between, object.between
    reciprocal yes
    example  Russia and China discussed the border. => RUS,CHN CONSULT CHN,RUS

act exchange-views
    verb     exchange, swap
    if       object view, opinion, word, idea, note, thought, message, letter, greeting, pleasantry
    event    CONSULT
    cameo    040
    target   with, object.with, on
    reciprocal yes
    example  Vietnam and Laos exchanged views. => VNM,LAO CONSULT LAO,VNM
    example  Cuba exchanged letters with Mexico. => CUB CONSULT MEX

act contact
    verb     contact, get_in_touch, write_to, correspond, liaise, touch_base
    if       object <actor>
    unless   object final, semi-final, deal, agreement
    event    CONSULT
    cameo    040
    target   object, with, to
    example  Iraq contacted Turkey after the raid. => IRQ CONSULT TUR

act contacts
    noun     contact, contacts, channel, backchannel, back-channel, communication, correspondence, liaison, exchange
    if       with any
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Israel maintained contacts with Saudi Arabia. => ISR CONSULT SAU

act send-letter
    verb     send, write, hand, deliver, convey, dispatch, address
    if       object letter, message, note, missive, telegram
    unless   object condolence, threat, protest, support, congratulation, bomb, protest_note, protest_letter, note_of_protest, letter_of_protest
    event    CONSULT
    cameo    040
    target   recipient, object.recipient, to
    example  Iran delivered a message to Japan. => IRN CONSULT JPN

act brief
    verb     brief, inform, update, notify, apprise, acquaint, fill_in
    if       object <actor>
    unless   object reporter, journalist, press, public, medium
    unless   clause any
    event    CONSULT
    cameo    040
    target   object
    example  Israel briefed Egypt on the operation. => ISR CONSULT EGY

act attend-with
    verb     attend, join, participate_in, take_part, convene
    if       object %talk, session, ceremony, inauguration, funeral
    unless   subject fan, student, thousand
    event    CONSULT
    cameo    040
    target   object.with, with, object.between, object.of, object.in, in, object.by
    reciprocal yes
    example  Kenya attended a conference with Somalia. => KEN CONSULT SOM

act convene
    verb     convene, gather, assemble, congregate, come_together
    if       subject <state>, %dignitary
    unless   subject <civilian>
    unless   object %soldier, intelligence, evidence, information, weapon, force
    event    CONSULT
    cameo    040
    target   with, object
    reciprocal yes
    example  Brazil and Argentina convened in Lima. => BRA,ARG CONSULT ARG,BRA

act seek-advice
    verb     seek, ask, solicit, take, request
    if       object advice, counsel, guidance
    if       from <actor>
    unless   subject patient, customer, investor
    event    CONSULT
    cameo    040
    target   from, object.from
    example  Kenya sought advice from Norway. => KEN CONSULT NOR
    not      The patient sought advice from the doctor.

act seek-views
    verb     seek, hear, solicit, gather, canvass
    if       object view, opinion, position, feedback
    if       object.of <actor>
    event    CONSULT
    cameo    040
    target   object.of
    example  The envoy sought the views of Jordan. => GOV CONSULT JOR

act raise-with
    verb     raise, broach, bring_up, take_up
    if       object issue, matter, question, topic, subject
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    example  Merkel raised the issue with Putin. => DEUGOV CONSULT RUSGOV

act compare-notes
    verb     compare
    if       object note
    if       with <actor>
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Israel compared notes with Jordan. => ISR CONSULT JOR
    not      Critics compared the note with an older one.

act news-conference-with
    noun     news_conference, press_conference, media_conference, press_briefing, joint_appearance
    if       with <actor>
    unless   with reporter, journalist, %sportsman, coach
    event    CONSULT
    cameo    040
    noun-target with
    reciprocal yes
    example  Trump held a news conference with Abe. => USAGOV CONSULT JPNGOV
    example  Macron held a press conference with Zelensky in Paris. => FRAGOV CONSULT UKRGOV
    not      The coach gave a press conference.

act joint-news-conference-with
    verb     tell, say, speak, announce, add, note, warn
    if       at news_conference, press_conference
    if       at.with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    040
    target   at.with
    reciprocal yes
    example  Merkel said at a press conference with Macron that talks failed. => DEUGOV CONSULT FRAGOV

act tell-conference-with
    verb     tell, address
    if       object news_conference, press_conference
    if       object.with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    040
    target   object.with
    reciprocal yes
    example  Erdogan told a news conference with Rouhani that trade would grow. => TURGOV CONSULT IRNGOV

act pose-with
    verb     pose
    if       for.with <actor>
    if       for picture, photo, photograph, photographer, camera, selfie
    event    CONSULT
    cameo    040
    target   with, for.with
    reciprocal yes
    example  Obama posed for a photograph with Castro. => USAGOV CONSULT CUBGOV
    not      The actress posed for photos.

act stand-beside
    verb     stand, appear, sit
    if       beside <actor>
    if       subject %dignitary, <person>
    unless   for election, parliament
    event    CONSULT
    cameo    040
    target   beside
    reciprocal yes
    example  Zelensky, who stood beside Macron, gave a speech. => UKRGOV CONSULT FRAGOV

act write-to
    verb     write, cable, appeal_letter, email, e-mail
    if       recipient <actor>
    if       subject <actor>
    unless   object book, song, novel, poem, check, cheque, code, column, ticket, receipt
    unless   subject fan, child, reader, author
    event    CONSULT
    cameo    040
    target   recipient, to
    example  Obama wrote to Khamenei. => USAGOV CONSULT IRNGOV
    not      The author wrote to the editor.

act write-letter
    verb     write, draft, pen, sign, publish
    if       object letter, open_letter, note
    if       object.to <actor>
    unless   subject fan, child, pupil, author
    event    CONSULT
    cameo    040
    target   object.to, recipient
    example  Rouhani wrote a letter to Obama. => IRNGOV CONSULT USAGOV
    not      The child wrote a letter to Santa.

act letter-noun
    noun     letter, missive, telegram, cable, personal_message
    if       possessor <actor>
    if       to <actor>
    unless   to editor, shareholder, customer, fan, investor
    event    CONSULT
    cameo    040
    noun-source possessor, from, by
    noun-target to
    example  Trump's letter to Kim Jong Un was long. => USAGOV CONSULT PRKGOV

act letter-from
    noun     letter, missive, telegram, personal_message
    if       from <actor>
    unless   from reader, fan, school, bank, lawyer, customer
    unless   of credit
    event    CONSULT
    cameo    040
    noun-source from
    noun-target to
    example  Assad received a letter from Putin. => RUSGOV CONSULT SYRGOV
    not      The newspaper received a letter from a reader.

act hand-letter
    verb     hand, deliver, pass, give, carry, present
    if       object letter, message, missive, diplomatic_note
    if       recipient <actor>
    if       subject <actor>
    unless   object bomb, ransom
    event    CONSULT
    cameo    040
    context  diplomatic
    target   recipient, to
    example  The Omani minister handed a letter to Khamenei. => OMNGOV CONSULT IRNGOV

act keep-in-touch
    verb     stay, keep, remain, be
    if       in contact, touch, communication, dialogue, consultation
    if       in.with <actor>
    unless   subject friend, family, mother, fan
    event    CONSULT
    cameo    040
    target   in.with, with
    reciprocal yes
    example  Jordan remains in contact with Israel. => JOR CONSULT ISR

act keep-in-touch-2
    verb     stay, keep, remain, be
    if       in contact, touch, communication, dialogue, consultation
    if       with <actor>
    unless   subject friend, family, mother, fan
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Egypt has stayed in touch with Hamas. => EGY CONSULT PSEREB
    not      The friends stayed in touch with each other.

act make-contact
    verb     make, establish, re-establish, restore, lose_no, renew, initiate, maintain
    if       object contact, communication
    if       with <actor>
    unless   object eye, physical
    unless   with ball, plane, pilot, aircraft, ship, crew, submarine, climber
    event    CONSULT
    cameo    040
    target   with, object.with
    reciprocal yes
    example  Norway made contact with the Taliban. => NOR CONSULT TAL
    not      Controllers made contact with the pilot.

act open-channel
    verb     open, establish, set_up, create, reopen, restore, keep_open, activate
    if       object communication_channel, diplomatic_channel, back_channel, backchannel, communication_line, line_communication
    if       subject <actor>
    unless   object television
    unless   subject company, firm
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with, object.with, recipient, object.to, object.between, between
    reciprocal yes
    example  South Korea reopened a communication line with North Korea. => KOR CONSULT PRK
    not      The company opened a channel on YouTube.

act working-meal
    noun     working_lunch, working_dinner, working_breakfast, state_dinner, official_dinner, private_dinner
    noun     state_banquet, fireside_chat
    unless   for charity
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with, for, between
    reciprocal yes
    example  Biden held a state dinner for Macron. => USAGOV CONSULT FRAGOV

act meal-with
    noun     lunch, dinner, breakfast, luncheon, banquet, tea, supper, iftar
    if       with <person>, %dignitary
    if       subject <person>, %dignitary
    unless   with wife, husband, family, friend, mother
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Trump had dinner with Abe. => USAGOV CONSULT JPNGOV
    not      The actor had lunch with his mother.

act walk-with
    verb     stroll, walk, golf, fish, sail, ride, jog
    if       with <person>, %dignitary
    if       subject <person>, %dignitary
    unless   with dog, wife, son, daughter, crutch, stick, limp
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Trump golfed with Abe. => USAGOV CONSULT JPNGOV

act shake-hands
    verb     shake, clasp, grip
    if       object hand, hands
    if       with <person>, %dignitary, <actor>
    if       subject <person>, %dignitary, <state>
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    reciprocal yes
    example  Modi clasped hands with Trump. => INDGOV CONSULT USAGOV
    not      The candidate shook hands with voters.

act shake-hand-of
    verb     shake, kiss, grasp
    if       object hand
    if       object.of <person>, %dignitary
    unless   object.of bride
    event    CONSULT
    cameo    040
    target   object.of
    example  Castro shook the hand of Obama. => CUBGOV CONSULT USAGOV

act shake-his-hand
    verb     shake
    if       object hand
    if       object.possessor <person>, %dignitary
    event    CONSULT
    cameo    040
    target   object.possessor
    example  Obama shook Castro's hand. => USAGOV CONSULT CUBGOV
    not      The dog shook its head.

act handshake
    noun     handshake, bear_hug, fist_bump
    if       with <actor>
    unless   with fan, deal
    event    CONSULT
    cameo    040
    context  diplomatic
    noun-source possessor, by, between
    noun-target with
    reciprocal yes
    example  Biden's handshake with Xi lasted seconds. => USAGOV CONSULT CHNGOV

act handshake-between
    noun     handshake, photo_opportunity, embrace
    if       between <actor>
    event    CONSULT
    cameo    040
    context  diplomatic
    noun-source between
    noun-target with
    reciprocal yes
    example  A handshake between Modi and Xi opened the summit. => INDGOV,CHNGOV CONSULT CHNGOV,INDGOV

act embrace-leader
    verb     embrace, hug
    if       object <person>, %dignitary
    if       subject <person>, %dignitary
    unless   object wife, mother, son, daughter, father, family, fan, widow
    unless   object idea
    event    CONSULT
    cameo    040
    target   object
    reciprocal yes
    example  Modi hugged Putin. => INDGOV CONSULT RUSGOV
    not      The striker hugged his coach.

act co-chair
    verb     co-chair, co-host, cohost, jointly_chair, jointly_host
    if       object %talk, forum, session, donor_conference
    if       subject <actor>
    unless   object show, podcast, ceremony_oscar
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with, object.with, object.on
    reciprocal yes
    example  Germany and Jordan co-chaired the conference. => DEU,JOR CONSULT JOR,DEU
    not      The singer co-hosted the show.

act emergency-session
    verb     hold, convene, call, request
    if       object emergency_session, emergency_meeting, special_session, extraordinary_session, urgent_meeting
    if       on <actor>, crisis, situation, conflict, escalation, violence
    if       subject <organization>, council
    event    CONSULT
    cameo    040
    context  diplomatic
    target   on, object.on
    example  The Security Council held an emergency meeting on Sudan. => IGOUNO CONSULT SDN

act meet-over
    verb     meet, gather, convene, huddle
    if       over <state>, crisis, conflict, violence, attack, threat
    if       subject <organization>, council, minister, leader, ally
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    example  Arab League ministers met over the crisis with Iran. => IGOARL CONSULT IRN

act confide-in
    verb     brief
    if       object <actor>
    if       on plan, result, outcome, talk, situation, development, progress, visit, status, threat
    if       subject <actor>
    unless   object reporter, journalist, press, media
    event    CONSULT
    cameo    040
    context  diplomatic
    target   object
    example  The envoy briefed the Security Council on the talks. => GOV CONSULT IGOUNO
    not      The coach briefed reporters on the result.

act briefing-from
    verb     receive, get, hear, attend
    if       object briefing, report, update
    if       from <actor>
    if       subject <actor>
    unless   subject reporter, investor
    event    CONSULT
    cameo    040
    source   subject
    target   from, object.from
    example  Biden received a briefing from the Ukrainian minister. => USAGOV CONSULT UKRGOV

act hold-consultations-within
    verb     consult, confer
    if       on %policything, crisis, response, situation, future, step, next_step
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    reciprocal yes
    example  Turkey consulted with Iran on the crisis. => TUR CONSULT IRN

act explore-with
    verb     explore, weigh, examine, study, consider, mull, review
    if       object possibility, option, way, avenue, idea, prospect, scenario, opportunity
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    reciprocal yes
    example  Greece explored ways with Cyprus to share gas. => GRC CONSULT CYP

act grill
    verb     quiz, question
    if       object <person>, %dignitary
    if       over policy, plan, record
    if       subject lawmaker, <state>, committee, parliament
    event    CONSULT
    cameo    040
    target   object
    example  The committee questioned the British minister over the plan. => ? CONSULT GBRGOV

act strategic-dialogue
    noun     strategic_dialogue, security_dialogue, defence_dialogue, defense_dialogue, military_dialogue
    noun     defence_talk, defense_talk, military_talk, security_talk, staff_talk, flag_meeting
    noun     security_consultation
    event    CONSULT
    cameo    040
    context  military
    noun-source possessor, by
    noun-target with, between, among
    reciprocal yes
    example  India held a strategic dialogue with Japan. => IND CONSULT JPN
    example  India and China held military talks. => IND,CHN CONSULT CHN,IND

act rights-dialogue
    noun     human_rights_dialogue, rights_dialogue
    event    CONSULT
    cameo    040
    context  human_rights
    noun-source possessor, by
    noun-target with, between, on
    reciprocal yes
    example  The European Union held a human rights dialogue with China. => IGOEEC CONSULT CHN

act economic-dialogue
    noun     economic_dialogue, trade_dialogue, business_forum, economic_forum, trade_meeting, economic_talk
    noun     energy_dialogue, energy_talk, investment_forum, investment_conference, donor_conference
    noun     donors_conference
    if       with <actor>
    event    CONSULT
    cameo    040
    context  economic
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Russia held an economic dialogue with India. => RUS CONSULT IND

act clasp-hands
    verb     clasp, shake, join
    if       object hand, hands
    if       subject <person>, %dignitary
    unless   with any
    unless   object.of any
    unless   object.possessor any
    unless   subject bride
    event    CONSULT
    cameo    040
    context  diplomatic
    target   with
    reciprocal yes
    example  Modi and Putin clasped hands at the summit. => INDGOV,RUSGOV CONSULT RUSGOV,INDGOV

act call-on-at
    verb     call, drop_in
    if       on <person>, %dignitary
    if       at palace, residence, office, home, headquarters
    if       subject <person>, %dignitary, delegation
    event    CONSULT
    cameo    040
    target   on
    example  The Dutch minister called on Modi at his office. => NLDGOV CONSULT INDGOV

act consult-none
    verb     consult
    if       object doctor, lawyer, dictionary, map, book, physician, website, physicist, astrologer, manual, oracle, psychiatrist, watch, menu, chart, guide
    event    none
    none     The minister consulted his doctor.

act meeting-none
    noun     board_meeting, shareholder_meeting, annual_meeting, town_meeting, cabinet_meeting, team_meeting
    noun     staff_meeting, prayer_meeting, general_meeting, family_meeting, race_meeting, athletics_meeting
    noun     parents_meeting, policy_meeting, party_congress, earnings_call, curtain_call, wake-up_call, roll_call
    noun     phone_interview, job_interview, party_conference, academic_conference, tech_conference, small_talk
    noun     pillow_talk, trash_talk, pep_talk, sales_talk, talk_show
    event    none
    none     The firm held its annual meeting with shareholders.

# ---- 041: by telephone

act phone
    verb     phone, telephone, ring, ring_up, dial, call_up, videoconference
    unless   object bell, alarm
    event    CONSULT phone
    cameo    041
    target   object, with, to
    example  Erdogan telephoned Putin. => TURGOV CONSULT RUSGOV
    example  Zelensky was phoned by Macron. => FRAGOV CONSULT UKRGOV

act call-someone
    verb     call
    if       object <actor>
    unless   object police, ambulance, election, meeting, strike, protest, number
    unless   clause any
    unless   for any
    unless   on <actor>
    unless   as any
    unless   to order, prayer
    unless   recipient any
    unless   object.to any
    event    CONSULT phone
    cameo    041
    target   object
    example  Trump has called Macron. => USAGOV CONSULT FRAGOV
    not      Trump called Macron a friend.

act call-someone-on-day
    verb     call
    if       object <actor>
    if       on monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, eve
    unless   object police, ambulance, election, meeting, strike
    unless   for any
    event    CONSULT phone
    cameo    041
    target   object
    example  Putin called Netanyahu on Monday. => RUSGOV CONSULT ISRGOV

act call-somebody
    verb     call
    if       clause <person>, <state>
    unless   object any
    unless   for any
    unless   on <actor>
    unless   clause liar, dictator, friend, terrorist
    event    CONSULT phone
    cameo    041
    target   clause
    example  Obama called Netanyahu. => USAGOV CONSULT ISRGOV

act tell-by-phone
    verb     tell, inform, warn, assure, urge
    if       by %phoneword
    if       object <actor>
    event    CONSULT phone
    cameo    041
    target   object
    reciprocal yes
    example  Putin told Erdogan so by telephone. => RUSGOV CONSULT TURGOV
    not      He told his wife so by telephone.

act talk-by-phone
    verb     talk, speak, confer, discuss, converse, consult
    if       by %phoneword
    event    CONSULT phone
    cameo    041
    target   with, to
    reciprocal yes
    example  Merkel and Putin spoke by telephone. => DEUGOV,RUSGOV CONSULT RUSGOV,DEUGOV
    example  Biden spoke with Zelensky by phone. => USAGOV CONSULT UKRGOV

act talk-on-phone
    verb     talk, speak, confer, discuss, converse
    if       on %phoneword
    unless   to %audience
    unless   of any
    unless   about sport
    unless   with %audience
    event    CONSULT phone
    cameo    041
    target   with, to, object.with
    reciprocal yes
    example  Rouhani conferred on the phone with Macron. => IRNGOV CONSULT FRAGOV

act talk-over-phone
    verb     talk, speak, confer, discuss, converse
    if       over %phoneword
    event    CONSULT phone
    cameo    041
    target   with, to
    reciprocal yes
    example  Modi spoke to Trump over the telephone. => INDGOV CONSULT USAGOV

act phone-call
    noun     phone_call, telephone_call, telephone_conversation, phone_conversation, video_call, phone_talk
    noun     telephone_talk, video_conference, conference_call, videoconference, teleconference, telephone_contact
    noun     hotline_call
    event    CONSULT phone
    cameo    041
    noun-source possessor, by, from
    noun-target with, recipient, to, between
    reciprocal yes
    example  Putin held a telephone conversation with Erdogan. => RUSGOV CONSULT TURGOV

act call-with
    noun     call
    if       with <actor>
    unless   of duty
    unless   for any
    event    CONSULT phone
    cameo    041
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Biden held a call with Putin. => USAGOV CONSULT RUSGOV

act talk-in-call
    verb     talk, speak, discuss, tell, raise, confer
    if       in call, conversation, videoconference
    unless   to reporter, journalist
    event    CONSULT phone
    cameo    041
    target   with, to, in.with, object
    reciprocal yes
    example  Erdogan discussed Libya with Trump in a phone call. => TURGOV CONSULT USAGOV

act place-call
    verb     place, make, put_in, return, put_through
    if       object call, phone_call, telephone_call, telephone, congratulatory_call
    if       recipient <actor>
    unless   object prank, conference, emergency, first, cold, judgement
    unless   to police, ambulance, emergency, hotline, mother
    event    CONSULT phone
    cameo    041
    target   recipient, object.to, to
    example  Biden placed a call to Netanyahu. => USAGOV CONSULT ISRGOV
    not      The caller made a call to the police.

act take-call
    verb     take, receive, get, field, answer, accept
    if       object call, phone_call, telephone_call, telephone
    if       from <person>, %dignitary, <state>
    if       subject <actor>
    unless   object wake-up
    event    CONSULT phone
    cameo    041
    source   from, object.from
    target   subject
    example  Sisi received a phone call from Macron. => FRAGOV CONSULT EGY
    not      The firm took a call from a customer.

act call-to-say
    verb     call, phone, ring, telephone
    if       infinitive congratulate, thank, discuss, express, offer, convey, brief, inform, assure, reassure, apologise, apologize, condole, wish, invite, warn
    if       object <actor>
    if       subject <actor>
    unless   object reporter, police
    event    CONSULT phone
    cameo    041
    target   object
    example  Putin called Trump to congratulate him. => RUSGOV CONSULT USAGOV

act speak-via-link
    verb     talk, speak, confer, meet, convene, negotiate, consult
    if       via link, video_link, video, videoconference, telephone, phone, zoom, teleconference
    if       with <actor>
    unless   with reporter, journalist
    event    CONSULT phone
    cameo    041
    target   with
    reciprocal yes
    example  Modi met with Putin via video link. => INDGOV CONSULT RUSGOV

act address-via-link
    verb     address
    if       via link, video_link, video, videoconference
    if       object summit, conference, meeting, parliament, congress, assembly, council, leader
    if       subject <person>, %dignitary
    event    CONSULT phone
    cameo    041
    target   object, object.of, object.in
    example  Zelensky addressed the European Council via video link. => UKRGOV CONSULT IGOEEC

act virtual-summit
    noun     virtual_summit, virtual_meeting, online_meeting, online_summit, video_summit, video_meeting
    noun     virtual_talk, video_talk, online_talk, telephone_diplomacy, phone_diplomacy, telephone_discussion
    noun     phone_discussion, phone_consultation
    unless   possessor staff
    event    CONSULT phone
    cameo    041
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Biden held a virtual summit with Xi. => USAGOV CONSULT CHNGOV
    example  Merkel held a video meeting with Putin. => DEUGOV CONSULT RUSGOV

act call-between
    noun     call, calls
    if       between <actor>
    unless   for help
    event    CONSULT phone
    cameo    041
    noun-source between
    noun-target with
    reciprocal yes
    example  A call between Biden and Putin lasted an hour. => USAGOV,RUSGOV CONSULT RUSGOV,USAGOV

act call-to-person
    noun     call, phone_call
    if       possessor <person>, %dignitary
    if       to <person>, %dignitary
    unless   to prayer, action, arm
    event    CONSULT phone
    cameo    041
    noun-source possessor, by
    noun-target to
    example  Trump's call to Zelensky was recorded. => USAGOV CONSULT UKRGOV

act say-during-call
    verb     tell, urge, assure, stress, reiterate, warn, express, condemn, agree, thank, inform, press, discuss
    verb     convey
    if       during call, phone_call, telephone_conversation, phone_conversation, telephone_call, conversation, video_call, teleconference
    if       during.with <actor>
    if       subject <actor>
    event    CONSULT phone
    cameo    041
    target   during.with
    reciprocal yes
    example  Erdogan expressed anger during a phone call with Macron. => TURGOV CONSULT FRAGOV

act say-in-call
    verb     tell, urge, assure, stress, reiterate, warn, express, condemn, agree, thank, inform, press, raise
    verb     convey, say
    if       in call, phone_call, telephone_conversation, phone_conversation, telephone_call, conversation, video_call
    if       in.with <actor>
    if       subject <actor>
    event    CONSULT phone
    cameo    041
    target   in.with
    reciprocal yes
    example  Xi stressed peace in a telephone conversation with Modi. => CHNGOV CONSULT INDGOV

act get-on-phone
    verb     get, be, spend_hour
    if       on phone, telephone, line
    if       on.with <person>, %dignitary, <state>
    unless   for customer
    event    CONSULT phone
    cameo    041
    target   on.with, with
    reciprocal yes
    example  Macron got on the phone with Putin. => FRAGOV CONSULT RUSGOV

act work-phones
    verb     work
    if       object phone, phones
    if       with <actor>
    event    CONSULT phone
    cameo    041
    target   with
    example  Blinken worked the phones with Egypt. => USAGOV CONSULT EGY

act text-message
    verb     text, message
    if       object <person>, %dignitary
    if       subject <person>, %dignitary
    unless   object friend, girlfriend, wife, woman
    event    CONSULT phone
    cameo    041
    target   object
    example  Boris Johnson texted Macron. => GBRGOV CONSULT FRAGOV

# ---- 042: visit

act visit
    verb     visit, tour, pay_visit, stop_over, drop_by, call_in, swing_by
    unless   subject tourist, fan, student, patient, pilgrim, shopper, customer, ship, frigate, visitor, family, %sportsman
    unless   object museum, school, factory, university, farm, website, shop, beach, doctor, grave, site, page
    event    CONSULT visit
    cameo    042
    target   object, to, in
    example  Obama visited Kenya. => USAGOV CONSULT KEN
    example  Cairo was visited by the Turkish foreign minister. => TURGOV CONSULT EGYGOV
    example  The Indian prime minister toured Israel. => INDGOV CONSULT ISR
    not      The tourists visited the museum.

act visit-tourists
    verb     visit, tour
    if       subject tourist, fan, student, patient, pilgrim, shopper, customer, visitor, family, tour, %sportsman
    event    none
    none     Tourists visited Egypt.

act visit-noun
    noun     visit, trip, tour, state_visit, stopover, stop-over, journey, pilgrimage
    unless   of duty
    unless   by tourist, fan
    event    CONSULT visit
    cameo    042
    noun-source possessor, by
    noun-target recipient, to, of, in
    example  Obama's visit to Cuba made history. => USAGOV CONSULT CUB

act visit-of-inspection
    noun     visit
    if       of %dignitary, <person>
    event    CONSULT visit
    cameo    042
    noun-source of, possessor
    noun-target recipient, to, in
    example  The visit of Putin to Turkey was delayed. => RUSGOV CONSULT TUR

act pay-visit
    verb     pay, make, begin, undertake, conclude, start, embark
    if       object visit, trip, tour, call
    unless   object phone, telephone, video, conference
    event    CONSULT visit
    cameo    042
    target   object.recipient, recipient, to, object.of, object.in, on, in, object
    example  Merkel made a surprise trip to Ukraine. => DEUGOV CONSULT UKR

act travel
    verb     travel, fly, arrive, jet, head, journey, go, touch_down, land, pay_call, come, set_off, depart
    if       subject %dignitary, <person>, <state>
    unless   subject <civilian>, <armed>, plane, aircraft, ship, tanker, convoy, jet, helicopter, tourist, team, %sportsman, body, remains, rate, price, tank
    unless   to war, court, hospital, jail, prison, poll, school, trial, work, bed
    unless   for holiday, treatment, vacation, exile
    unless   into any
    unless   from any
    unless   object any
    unless   on %attack, killing, fighting
    unless   subject %criminal
    event    CONSULT visit
    cameo    042
    target   recipient, to, in, for
    example  Obama travelled to Israel. => USAGOV CONSULT ISR
    example  The Iranian foreign minister arrived in Damascus. => IRNGOV CONSULT SYRGOV
    example  Lavrov flew to Beijing. => RUSGOV CONSULT CHNGOV

act arrive-for-talks
    verb     arrive, travel, fly, come, go, land
    if       for %talk, visit
    event    CONSULT visit
    cameo    042
    target   in, recipient, to, for.with, for.in
    example  The Taliban arrived in Moscow for talks. => TAL CONSULT RUSGOV

act send-envoy
    verb     send, dispatch, despatch, fly
    if       object envoy, delegation, emissary, mediator, minister, diplomat, negotiator, ambassador, representative, team
    unless   object medical, rescue, doctor, expert, aid
    unless   object.of doctor, rescuer, expert, medic
    event    CONSULT visit
    cameo    042
    target   recipient, object.recipient, to, in
    example  Oman sent an envoy to Yemen. => OMN CONSULT YEM
    example  A delegation was dispatched by Japan to Iran. => JPN CONSULT IRN

act lead-delegation
    verb     lead, head
    if       object delegation, mission
    event    CONSULT visit
    cameo    042
    target   recipient, object.recipient, to, in, object.in
    example  The Nigerian president led a delegation to Gambia. => NGAGOV CONSULT GMB

act parliament-delegation
    verb     lead, head, join
    if       object delegation
    if       object.of lawmaker, official, senator, executive, businessman, diplomat, minister, expert
    event    CONSULT visit
    cameo    042
    target   recipient, object.recipient, to, in, object.in
    example  Kerry led a delegation of lawmakers to Ukraine. => USAGOV CONSULT UKR

act accompany-visit
    verb     accompany, join
    if       object <person>, %dignitary
    if       on visit, trip, tour
    event    CONSULT visit
    cameo    042
    target   on.to, to, recipient, on.of
    example  Macron joined Merkel on a visit to Ukraine. => FRAGOV CONSULT UKR

act fly-into
    verb     fly, jet, drive, helicopter
    if       into <place>, <state>
    if       subject <person>, %dignitary
    unless   object any
    unless   subject <armed>, <civilian>
    unless   into rage, building, mountain, tower, action
    event    CONSULT visit
    cameo    042
    target   into
    example  Kerry flew into Baghdad. => USAGOV CONSULT IRQGOV
    not      The bird flew into the window.

act stop-in
    verb     stop, overnight, transit, stop_off, refuel_stop
    if       in <state>, <place>
    if       subject <person>, %dignitary
    unless   subject train, bus, car
    unless   for petrol
    event    CONSULT visit
    cameo    042
    target   in
    example  Pompeo stopped off in Kosovo. => USAGOV CONSULT XKX

act make-stop
    verb     make
    if       object stop, stopover, landing_brief, detour, pit_stop, swing
    if       in <state>, <place>
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    target   in, object.in
    example  Biden made a stop in Ireland. => USAGOV CONSULT IRL

act set-foot
    verb     set
    if       object foot
    if       in <state>, <place>
    if       subject <person>, %dignitary
    unless   subject astronaut
    event    CONSULT visit
    cameo    042
    target   in, on
    example  Trump set foot in North Korea. => USAGOV CONSULT PRK
    not      The climber set foot on the summit.

act cross-into-meet
    verb     cross, step
    if       into <state>
    if       subject <person>, %dignitary
    unless   subject <armed>, <civilian>
    event    CONSULT visit
    cameo    042
    target   into
    example  Trump stepped into North Korea. => USAGOV CONSULT PRK

act send-minister
    verb     send, dispatch, despatch
    if       object foreign_minister, defence_minister, defense_minister, secretary_state, vice_president, prime_minister, top_diplomat, national_security, adviser, special_envoy, special_representative, chief_negotiator, spy_chief, intelligence_chief
    if       recipient <actor>
    if       subject <actor>
    event    CONSULT visit
    cameo    042
    context  diplomatic
    target   recipient, to
    example  Biden sent his national security adviser to Saudi Arabia. => USAGOV CONSULT SAU

act visit-by
    noun     visit, trip, tour, stopover
    if       by <person>, %dignitary
    unless   by tourist, fan
    event    CONSULT visit
    cameo    042
    noun-source by
    noun-target to, of, in
    example  A visit by Obama to Taiwan angered Beijing. => USAGOV CONSULT TWN

act surprise-visit
    noun     state_visit, official_visit, working_visit, surprise_visit, unannounced_visit, goodwill_visit
    noun     landmark_visit, courtesy_call, farwell_visit, inaugural_visit, return_visit, official_trip
    noun     foreign_trip, regional_tour
    event    CONSULT visit
    cameo    042
    context  diplomatic
    noun-source possessor, by, of, from
    noun-target to, in, on, of
    example  The official visit of Putin to Austria ended. => RUSGOV CONSULT AUT

act be-on-visit
    verb     say, tell, meet, announce, speak
    if       on visit, trip, tour
    if       on.to <state>, <place>
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    target   on.to
    example  Kerry said on a visit to Cairo that ties were strong. => USAGOV CONSULT EGYGOV

act during-visit
    verb     say, tell, announce, sign, pledge, promise, warn, urge
    if       during visit, trip, tour, stopover
    if       during.to <state>, <place>
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    target   during.to
    example  Modi announced the loan during a visit to Nepal. => INDGOV CONSULT NPL

act return-from-visit
    verb     return, come_back, fly_home
    if       from visit, trip, tour, talk
    if       from.to <actor>, <place>
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    target   from.to, from.in, from.with
    example  Abe returned from a trip to Iran. => JPNGOV CONSULT IRN

act attend-abroad
    verb     attend
    if       object funeral, inauguration, parade, coronation, swearing-in, memorial, wedding, signing
    if       in <state>, <place>
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    context  diplomatic
    target   object.of, in, object.in
    example  Putin attended a parade in Beijing. => RUSGOV CONSULT CHNGOV

act attend-funeral
    verb     attend
    if       object funeral, inauguration, coronation, swearing-in, burial, memorial
    if       object.of <person>, %dignitary
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    042
    context  diplomatic
    target   object.of
    example  Obama attended the funeral of Shimon Peres. => USAGOV CONSULT ISR

act travel-to-meet
    verb     travel, fly, go, head, come, drive, return
    if       infinitive meet, negotiate, discuss, mediate, attend, sign, hold, confer, consult
    if       recipient <actor>, <place>
    unless   subject tourist, fan, team, player
    event    CONSULT visit
    cameo    042
    target   recipient, to, clause.with
    example  Hamas leaders flew to Egypt to discuss the truce. => PSEREB CONSULT EGY

act go-to-see
    verb     go, come, fly, travel, drive, sail
    if       infinitive see, meet
    if       infinitive.object <person>, %dignitary
    if       subject <person>, %dignitary, <state>
    unless   infinitive.object doctor, wife, mother, son, lawyer
    event    CONSULT visit
    cameo    042
    target   infinitive.object
    example  Orban flew to see Putin. => HUNGOV CONSULT RUSGOV
    not      The actor went to see his doctor.

act pay-call-on
    verb     pay
    if       object call, courtesy_call, respect
    if       on <person>, %dignitary
    if       subject <person>, %dignitary
    unless   object.to dead
    event    CONSULT visit
    cameo    042
    target   on, object.on
    example  The Japanese minister paid a courtesy call on Modi. => JPNGOV CONSULT INDGOV

act delegation-leaves
    verb     leave, depart, set_off, head, fly_out, travel
    if       subject delegation, negotiator, envoy, mediator, negotiating_team, peace_team
    if       for <place>, <state>, talk
    if       subject.possessor <actor>
    event    CONSULT visit
    cameo    042
    source   subject.possessor, subject
    target   for, for.in, for.with
    example  An Israeli delegation left for Qatar. => ISR CONSULT QAT

act delegation-arrives
    verb     arrive, land, reach, fly_in, touch_down, come, fly
    if       subject delegation, negotiator, envoy, mediator, negotiating_team, peace_team, business_delegation
    if       in <place>, <state>
    if       subject.possessor <actor>
    unless   subject.of tourist, pilgrim
    event    CONSULT visit
    cameo    042
    source   subject.possessor, subject
    target   in
    example  A Hamas delegation arrived in Cairo. => PSEREB CONSULT EGYGOV

act due-in
    adjective due, expected, scheduled
    if       in <place>, <state>
    if       subject %dignitary, <person>, delegation
    unless   subject baby, verdict
    event    CONSULT visit
    cameo    042
    target   in
    status   planned
    example  Kerry is due in Baghdad. => USAGOV CONSULT IRQGOV planned

act tour-site
    verb     tour, visit, inspect
    if       object quarter, site, district, suburb, neighbourhood, neighborhood, village, ruin, camp, front, shrine, facility, plant, prison
    if       object.near <place>, <state>
    if       subject inspector, observer, monitor, envoy, delegation, %dignitary, <organization>, diplomat
    unless   subject tourist
    event    CONSULT visit
    cameo    042
    target   object.of, object.in, object.near
    example  Indian observers toured a quarter of Homs. => IND CONSULT SYR

act tour-site-near
    verb     tour, visit, inspect
    if       object quarter, site, district, suburb, neighbourhood, village, ruin, camp, front, shrine, facility, plant, prison
    if       object.near <place>, <state>
    if       subject inspector, observer, monitor, envoy, delegation, %dignitary, <organization>, diplomat
    event    CONSULT visit
    cameo    042
    target   object.near
    example  UN inspectors toured a site near Damascus. => IGOUNO CONSULT SYR

act travel-sport
    verb     travel, fly, arrive, go, head, come, return, jet
    if       for match, game, tournament, final, season, concert, race, festival, fair, wedding, vacation, holiday, qualifier, test, series, olympics, world_cup
    event    none
    none     Kenya's striker flew to Spain for a match.

act visit-none
    noun     hospital_visit, home_visit, museum_visit, school_trip, business_trip, fishing_trip, field_trip
    noun     boat_trip, road_trip, concert_tour, world_tour, guided_tour, book_tour, shopping_trip, day_trip
    noun     camping_trip, doctor_visit, ego_trip, package_tour, cricket_tour, rugby_tour, farewell_tour
    noun     reunion_tour
    event    none
    none     The world tour of the band was a success.

# ---- 043: host a visit

act host
    verb     host, receive, entertain, fete
    if       object <person>, <state>, %dignitary, guest
    unless   object refugee, migrant, <armed>, wounded, patient, event, tournament
    unless   in hospital
    event    CONSULT visit
    cameo    043
    target   object
    example  Putin hosted Erdogan in Sochi. => RUSGOV CONSULT TURGOV
    example  The Syrian president was received by Iran. => IRN CONSULT SYRGOV
    not      Qatar hosted the World Cup.

act host-event
    verb     host, stage
    if       object %showbiz, final, expo
    event    none
    none     Qatar hosted the tournament.

act welcome-guest
    verb     welcome, greet, meet, embrace, hail
    if       object <person>, %dignitary
    if       at airport, palace, house, residence, ceremony, office, border
    event    CONSULT visit
    cameo    043
    target   object
    example  Trump welcomed Macron at the airport. => USAGOV CONSULT FRAGOV

act welcome-to
    verb     welcome, greet, usher
    if       object <person>, %dignitary
    if       to any
    unless   object decision, move, return
    event    CONSULT visit
    cameo    043
    target   object
    example  The Indian government welcomed Obama to Delhi. => INDGOV CONSULT USAGOV

act host-meal
    verb     host, give, hold, throw, lay_on, offer
    if       object dinner, lunch, banquet, reception, luncheon, breakfast, feast, iftar, gala_dinner
    if       for <person>, %dignitary, <state>
    if       subject <actor>
    unless   object.for charity
    event    CONSULT visit
    cameo    043
    target   for, object.for
    example  King Salman gave a banquet for Trump. => SAUGOV CONSULT USAGOV

act red-carpet
    verb     roll_out, lay_out, unroll
    if       object carpet, red_carpet, welcome_mat
    if       for <actor>
    unless   for star, actor, film
    event    CONSULT visit
    cameo    043
    target   for, object.for
    example  China rolled out the red carpet for Trump. => CHN CONSULT USAGOV
    not      The festival rolled out the red carpet for the actors.

act play-host
    verb     play_host, act_as_host, be_host
    if       recipient <actor>
    unless   to tournament, game, final
    event    CONSULT visit
    cameo    043
    target   recipient, to
    example  Egypt played host to Sisi's Sudanese guest, Burhan. => EGY CONSULT SDN

act receive-leader
    verb     receive, greet, welcome, meet
    if       object <person>, %dignitary, delegation, guest, envoy
    if       with honour, honor, pomp, ceremony, guard, warmth, fanfare, kiss, embrace, handshake
    if       subject <actor>
    event    CONSULT visit
    cameo    043
    target   object
    example  Saudi Arabia received Xi with pomp. => SAU CONSULT CHNGOV

act grant-audience
    verb     grant, give
    if       object audience
    if       subject <person>, %dignitary, <state>
    event    CONSULT visit
    cameo    043
    target   recipient, object.to, to, object
    example  The pope granted an audience to the Syrian minister. => REL CONSULT SYRGOV

act warm-welcome
    verb     give, extend, accord, offer
    if       object welcome, reception, hero_welcome
    if       object warm_welcome, cold_reception, lavish_welcome, hero_welcome, red-carpet_welcome, lavish_reception, state_welcome, grand_welcome, warm_reception, ceremonial_welcome
    if       subject <actor>
    event    CONSULT visit
    cameo    043
    target   recipient, object.to, to, object
    example  Vietnam gave a warm welcome to Putin. => VNM CONSULT RUSGOV

act see-off
    verb     see_off, bid_farewell, wave_off
    if       object <person>, %dignitary, delegation
    if       at airport, station, border, palace
    event    CONSULT visit
    cameo    043
    target   object
    example  Modi saw off Putin at the airport. => INDGOV CONSULT RUSGOV

act sit-down-host
    verb     invite
    if       object <person>, %dignitary
    if       to palace, ranch, residence, dinner, table, home, retreat, camp, estate, house
    if       subject <person>, %dignitary
    event    CONSULT visit
    cameo    043
    target   object
    example  Trump invited Xi to his Florida estate. => USAGOV CONSULT CHNGOV

act receive-delegation
    verb     receive, host, welcome
    if       object delegation, envoy, emissary, negotiator, mission, representative, mediator
    if       object.possessor <actor>
    if       subject <state>, %dignitary, <person>, <organization>
    unless   object inspector
    event    CONSULT visit
    cameo    043
    target   object.possessor, object
    example  Qatar received a French delegation. => QAT CONSULT FRA

act receive-envoy-of
    verb     receive, host, welcome
    if       object delegation, envoy, emissary, negotiator, representative, mediator, minister, ambassador
    if       object.of <actor>
    if       subject <state>, %dignitary, <person>
    unless   object inspector
    event    CONSULT visit
    cameo    043
    target   object.of, object
    example  The Chinese president received an envoy of the North Korean government. => CHNGOV CONSULT PRKGOV

act host-talks
    verb     host, hold, chair, convene, organise, organize, accommodate
    if       object %talk
    if       object.between any
    event    CONSULT third-party
    cameo    044
    target   object.between, between
    example  Qatar hosted talks between Israel and Egypt. => QAT CONSULT ISR,EGY

act meet-third-place
    verb     meet, talk, confer, negotiate
    if       on sideline, sidelines, margin, margins, fringe, fringes
    event    CONSULT third-party
    cameo    044
    target   with, object, to
    reciprocal yes
    example  Obama met Erdogan on the sidelines of the summit. => USAGOV CONSULT TURGOV

act provide-venue
    verb     provide, offer, supply, be
    if       object venue, neutral_ground, stage, backdrop, location
    if       for %talk
    event    CONSULT third-party
    cameo    044
    target   for.between, object.between, for.with
    example  Switzerland provided the venue for talks between Georgia and Russia. => CHE CONSULT GEO,RUS

# ---- 045: mediate

act mediate
    verb     mediate, arbitrate, intercede, intermediate, referee, act_as_mediator, act_as_intermediary
    verb     play_mediator, good_office, shuttle, go_between
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, in, object.between, on, with, object.in, object, for
    example  Egypt mediated between Israel and Lebanon. => EGY CONSULT ISR,LBN
    example  Norway has mediated in Sri Lanka. => NOR CONSULT LKA
    example  The dispute between Chad and Libya was mediated by Kenya. => KEN CONSULT TCD,LBY

act mediation
    noun     mediation, arbitration, shuttle_diplomacy, facilitation, good_office, intercession, conciliation, mediator
    unless   of interest
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    noun-source possessor, by, of, from
    noun-target between, in, recipient, to, with, for
    example  Algeria's mediation between Iran and Iraq worked. => DZA CONSULT IRN,IRQ
    example  Qatar undertook mediation in Lebanon. => QAT CONSULT LBN

act mediate-dispute
    verb     resolve, settle, defuse, end, heal, solve, mend, calm
    if       object %dispute, rift
    if       object.between any
    unless   by any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between
    example  Kuwait helped to resolve the rift between Qatar and Egypt. => KWT CONSULT QAT,EGY

act broker
    verb     broker, mediate, negotiate, arrange, engineer, help_broker
    if       object %agreement, %talk, release, swap, exchange, peace, end, solution
    if       object.between any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between, object.in
    example  Turkey brokered a deal between Russia and Ukraine. => TUR CONSULT RUS,UKR
    example  A truce between Chad and Libya was brokered by Togo. => TGO CONSULT TCD,LBY

act broker-one
    verb     broker, mediate, facilitate
    if       object %agreement, %talk, release, swap, exchange, peace, end, solution
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.with, with, in, object.in, object.of, object.for, object
    example  Qatar brokered a ceasefire in Lebanon. => QAT CONSULT LBN

act mediate-as-role
    verb     act, serve, offer, step_in, play
    if       as mediator, intermediary, go-between, facilitator, broker, bridge, arbiter
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, as.between, as.in, in, with
    example  Oman served as a mediator between Iran and Iraq. => OMN CONSULT IRN,IRQ

act mediator-role
    verb     play, assume, take
    if       object mediator, intermediary, broker
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.between, in
    example  Kuwait played mediator between Qatar and Egypt. => KWT CONSULT QAT,EGY

act facilitate-talks
    verb     facilitate, moderate, chair, oversee, supervise, sponsor
    if       object %talk, process
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between, object.with, with, object.in, in
    example  Norway facilitated talks between Colombia and Cuba. => NOR CONSULT COL,CUB

act bring-together
    verb     bring_together, bring, reconcile
    if       object <actor>
    if       to table
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object
    example  Egypt brought Israel to the table. => EGY CONSULT ISR

act reconcile-others
    verb     reconcile, bring_together
    if       object <actor>
    unless   with any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object, between
    example  Saudi Arabia reconciled Sudan and Chad. => SAU CONSULT SDN,TCD

act gather-parties
    verb     gather, assemble, convene, host, bring, invite, collect
    if       object faction, rival, side, party, foe, enemy, adversary, warring
    if       for %talk
    if       subject <state>, <organization>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object, object.from, object.in, object.of, for.on, for.between
    example  France gathered rivals from Libya for talks. => FRA CONSULT LBY

act host-factions
    verb     host, gather, receive
    if       object faction, leader_rival, rival, warring_side, negotiator, warring_party, delegation
    if       object.from <actor>
    if       subject <state>, <organization>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.from
    example  Kazakhstan hosted negotiators from Iran and Syria. => KAZ CONSULT IRN,SYR

act bridge-gap
    verb     bridge, narrow, close, reconcile, paper_over, iron_out, overcome
    if       object gap, difference, divide, rift, position, gulf
    if       object.between <actor>
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between
    example  The United Nations narrowed the gap between Chad and Sudan. => IGOUNO CONSULT TCD,SDN

act bridge-gap-between
    verb     bridge, narrow, close, reconcile, paper_over, iron_out, overcome
    if       object gap, difference, divide, rift, position, gulf
    if       between <actor>
    if       subject <actor>
    unless   subject score, goal
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between
    example  Egypt tried to bridge differences between Israel and Hamas. => EGY CONSULT ISR,PSEREB

act carry-messages
    verb     carry, pass, relay, shuttle, ferry, convey, deliver, exchange
    if       object message, proposal, note, offer, letter
    if       between <actor>
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.between
    example  Oman carried messages between Iran and the United States. => OMN CONSULT IRN,USA

act relay-proposal
    verb     relay, pass_on, forward, pass, convey, transmit, deliver
    if       object proposal, response, offer, draft, message, reply, counterproposal, demand
    if       object.possessor <actor>
    if       recipient <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   recipient, object.to, to
    example  Qatar relayed Israel's proposal to Hamas. => QAT CONSULT PSEREB

act intervene-between
    verb     intervene, step_in, interpose, step, mediate, arbitrate
    if       between <actor>
    if       subject <state>, <organization>, <person>, %dignitary
    unless   subject referee, police
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between
    example  Kuwait stepped in between Qatar and Egypt. => KWT CONSULT QAT,EGY

act play-peacemaker
    verb     play, act_as, serve_as, be, become
    if       object peacemaker, honest_broker, matchmaker, bridge, mediator_neutral, go-between, intermediary
    if       between <actor>
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.between
    example  Oman played peacemaker between Iran and the United States. => OMN CONSULT IRN,USA

act act-go-between-for
    verb     act, serve, offer
    if       as go-between, intermediary, mediator, messenger, facilitator, broker, bridge, channel
    if       as.for <actor>
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   for, as.for
    example  Oman served as an intermediary for Iran. => OMN CONSULT IRN

act mediating-role
    noun     mediating_role, mediation_role, mediation_effort, peace_effort, peacemaking_role, peacemaking_effort
    noun     mediation_attempt, mediating_effort, peace_mission, peace_initiative, mediation_mission
    noun     peace_brokering, third-party_mediation, peace_mediation
    if       possessor <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    noun-source possessor, by, from
    noun-target between, in, with, on
    example  Qatar's mediation efforts between Chad and Sudan continued. => QAT CONSULT TCD,SDN

act persuade-to-table
    verb     bring, get, drag, coax, nudge, lure, persuade, steer, push, pull
    if       object <actor>, side, party, rival, rebel
    if       to table, negotiating_table, negotiation_table
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object
    example  Turkey coaxed Russia to the negotiating table. => TUR CONSULT RUS

act broker-ceasefire
    verb     broker, mediate, negotiate, arrange, engineer, secure
    if       object %truce, humanitarian_pause, evacuation_deal, peace_accord
    if       between <actor>
    if       subject <actor>
    unless   subject side
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between
    example  Egypt brokered a ceasefire between Israel and Hamas. => EGY CONSULT ISR,PSEREB

act adjudicate
    verb     adjudicate, arbitrate, rule_on, settle
    if       object %dispute, claim, border_dispute, boundary_dispute, row
    if       object.between <actor>
    if       subject court, tribunal, <organization>, judge, arbitrator, panel
    event    CONSULT third-party
    cameo    045
    context  legal
    target   between, object.between
    example  The United Nations arbitrated the dispute between Guyana and Venezuela. => IGOUNO CONSULT GUY,VEN

act reunite-parties
    verb     reconcile, reunite, bring_together, unify, unite
    if       object faction, rival, foe, enemy, side, party, group, tribe
    if       object.possessor <actor>
    if       subject <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.of, object.in, object.from, object.possessor
    example  Algeria brought together Palestinian factions. => DZA CONSULT PSE

act mediator-appeal
    noun     mediator, intermediary, go-between, arbiter, peacemaker
    if       between <actor>
    if       possessor <actor>
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    noun-source possessor
    noun-target between
    example  Qatar's role as a Qatari mediator between Chad and Sudan grew. => QAT CONSULT TCD,SDN

# ---- 046: negotiate

act negotiate
    verb     negotiate, bargain, haggle, renegotiate, parley, treat_with, barter, thrash_out, hammer_out, sit_at_table
    unless   subject %sportsman, agent, union
    unless   object curve, corner, rapids, hurdle, road, contract
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, object.with, between, object.between, recipient, on, over, object.on
    reciprocal yes
    example  Israel negotiated with Syria. => ISR CONSULT SYR
    example  Greece and Turkey negotiated for years. => GRC,TUR CONSULT TUR,GRC
    example  The Colombian government is negotiating a treaty with Peru. => COLGOV CONSULT PER

act negotiation
    noun     negotiation, negotiations, bargaining, peace_talk, peace_talks, peace_process, nuclear_talk
    noun     nuclear_talks, peace_negotiation, renegotiation, haggling, ceasefire_talk, trade_talk, truce_talk
    noun     reconciliation_talk, unity_talk
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by
    noun-target with, between, recipient, to, among
    reciprocal yes
    example  Iran opened negotiations with Germany. => IRN CONSULT DEU
    example  Negotiations between Serbia and Kosovo resumed. => SRB,XKX CONSULT SRB,XKX
    example  Colombia started peace talks with the rebels. => COL CONSULT REB

act enter-talks
    verb     enter, return, come, sit, resume, go_back, engage, take_part, participate
    if       to %talk, table
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, to.with
    reciprocal yes
    example  India returned to talks with Pakistan. => IND CONSULT PAK

act engage-with
    verb     engage, interact, deal
    if       with any
    unless   with enemy, text, issue, audience, customer, reader, problem, crisis, situation, %audience
    unless   object %soldier
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with
    example  Norway engaged with Hamas. => NOR CONSULT PSEREB
    not      The minister dealt with the problem.

act peace-conference
    noun     peace_conference, peace_summit, peace_meeting, reconciliation_conference
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by, of
    noun-target with, between, on, for
    reciprocal yes
    example  France hosted a peace conference with Libya. => FRA CONSULT LBY

act border-meeting
    noun     border_talk, border_meeting, border_dialogue, boundary_talk, demarcation_talk, maritime_talk
    event    CONSULT
    cameo    046
    context  territory
    noun-source possessor, by
    noun-target with, between, on, over
    reciprocal yes
    example  Ethiopia held border talks with Sudan. => ETH CONSULT SDN

act nuclear-talks
    noun     nuclear_negotiation, nuclear_talk_round, nonproliferation_talk, disarmament_talk
    noun     denuclearisation_talk, denuclearization_talk, arms-control_talk, arms_control_talk, missile_talk
    event    CONSULT
    cameo    046
    context  cbrn
    noun-source possessor, by
    noun-target with, between, on, over
    reciprocal yes
    example  The United States opened disarmament talks with North Korea. => USA CONSULT PRK

act economic-talks
    noun     tariff_talk, trade_negotiation, trade_talks, gas_talk, oil_talk, debt_talk, loan_talk, bailout_talk
    noun     fishing_talk, water_talk, market-access_talk, climate_talk, brexit_talk, brexit_negotiation
    noun     debt_negotiation, tariff_negotiation, customs_talk
    event    CONSULT
    cameo    046
    context  economic
    noun-source possessor, by
    noun-target with, between, on, over
    reciprocal yes
    example  Greece opened bailout talks with the European Union. => GRC CONSULT IGOEEC

act prisoner-talks
    noun     prisoner_talk, hostage_talk, hostage_negotiation, prisoner-swap_talk, swap_talk
    noun     prisoner-exchange_talk, extradition_talk
    event    CONSULT
    cameo    046
    context  legal
    noun-source possessor, by
    noun-target with, between, on, over
    reciprocal yes
    example  Israel resumed hostage talks with Hamas. => ISR CONSULT PSEREB

act coalition-talks
    noun     coalition_talk, coalition_negotiation, power-sharing_talk, transition_talk, constitutional_talk
    noun     national_dialogue, crisis_talk_political, unity_talk_government
    event    CONSULT
    cameo    046
    context  political_institutions
    noun-source possessor, by
    noun-target with, between, among
    reciprocal yes
    example  Sudan's army began power-sharing talks with the opposition. => SDN CONSULT OPP

act wage-talks
    noun     wage_talk, pay_talk, wage_negotiation, labor_talk, labour_talk, pay_negotiation, collective_bargaining
    if       with <actor>
    event    CONSULT
    cameo    046
    context  labor
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  The Kenyan government opened wage talks with the teachers' union. => KENGOV CONSULT LAB

act accession-talks
    noun     accession_talk, membership_talk, accession_negotiation, entry_talk, membership_negotiation
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by
    noun-target with, between, on
    reciprocal yes
    example  The European Union opened accession talks with Albania. => IGOEEC CONSULT ALB

act proximity-talks
    noun     proximity_talk, indirect_talk, backchannel_talk, back-channel_talk, secret_talk, peace_talk_indirect
    noun     shuttle_talk, exploratory_talk, preliminary_talk, direct_talk, face-to-face_talk, high-level_talk
    noun     substantive_talk
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by
    noun-target with, between, among
    reciprocal yes
    example  Iran held indirect talks with the United States. => IRN CONSULT USA

act security-talks
    noun     demarcation_negotiation, withdrawal_talk, basing_talk, disengagement_talk, de-escalation_talk
    noun     deescalation_talk, truce_negotiation, ceasefire_negotiation, armistice_talk, normalisation_talk
    noun     normalization_talk, reconciliation_negotiation
    event    CONSULT
    cameo    046
    context  military
    noun-source possessor, by
    noun-target with, between, on
    reciprocal yes
    example  Israel held armistice talks with Lebanon. => ISR CONSULT LBN

act exchange-drafts
    verb     exchange, swap, trade
    if       object draft, proposal, position_paper, text, counterproposal, document
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Armenia exchanged drafts with Azerbaijan. => ARM CONSULT AZE

act work-out-details
    verb     work_out, iron_out, finalise, finalize, fine-tune, settle, thrash_out, hammer_out, hash_out
    if       object detail, text, wording, term, modality, terms, specific, timetable
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Serbia worked out details with Kosovo. => SRB CONSULT XKX

act sit-at-table
    verb     sit, return, come, come_back, go_back, remain, stay
    if       at table
    if       with <actor>
    unless   subject family
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with
    reciprocal yes
    example  The Taliban sat at the table with the Afghan government. => TAL CONSULT AFGGOV

act enter-negotiations
    verb     enter, join, open, rejoin, resume
    if       into negotiation, talk, dialogue, discussion, bargaining
    if       into.with <actor>
    unless   subject player, club
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, into.with, in.with
    reciprocal yes
    example  Moldova entered into negotiations with Ukraine. => MDA CONSULT UKR

act make-progress
    verb     make, report, achieve
    if       object progress, headway, breakthrough
    if       in negotiation, talk, dialogue
    if       in.with <actor>
    event    CONSULT
    cameo    046
    context  diplomatic
    target   in.with, with
    reciprocal yes
    example  Iran made progress in talks with Iraq. => IRN CONSULT IRQ

act bargain-for
    verb     bargain, haggle, horse-trade, wrangle, negotiate, deal
    if       over release, term, price, border, hostage, prisoner, detail, troop, seat, post
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with
    reciprocal yes
    example  Niger haggled over the hostages with the rebels. => NER CONSULT REB

act negotiate-release
    verb     negotiate
    if       object release, freedom, surrender, withdrawal, evacuation, passage, safe_passage
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    046
    context  legal
    target   with, object.with
    example  Nigeria negotiated the release of the girls with Boko Haram. => NGA CONSULT NGAREB

act break-ice
    verb     break
    if       object ice, deadlock, impasse, logjam, stalemate
    if       with <actor>
    if       subject <actor>
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Greece broke the ice with Turkey. => GRC CONSULT TUR

act hand-reply
    verb     hand, deliver, give, submit, send, convey, present, pass
    if       object reply, response, answer, counterproposal, counter-proposal, draft, roadmap, position_paper
    if       recipient <actor>, mediator
    if       subject <actor>
    unless   object homework
    event    CONSULT
    cameo    046
    context  diplomatic
    target   recipient, object.to, to, object
    example  Hamas gave its reply to the Egyptian mediators. => PSEREB CONSULT EGY
