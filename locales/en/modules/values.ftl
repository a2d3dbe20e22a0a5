module =
    .title = Values, rights, laws

dignity =
    .title = Your dignity
    .s1 = Every person has dignity, including you.
    .s2 = Nobody is allowed to humiliate you.
    .s3 = Public authorities (Behörden) and the police must protect your dignity.
    .s4 = Please respect the dignity of others, too.
    .s5 = The law on this is in the German constitution: { $law-dignity }.

no-violence =
    .title = A life without violence
    .s1 = Nobody is allowed to hit you, not even in the family.
    .s2 = Children have a right to be brought up without violence.
    .s3 = Parents can get advice on this number: { $tel-parents }.
    .s4 = If someone is violent, call the police: { $tel-police }.
    .s5 = The laws on this: { $law-no-violence } and { $law-children-no-violence }.

equality =
    .title = Women and men
    .s1 = Women and men have equal rights.
    .s2 = Women and men make their own decisions about their lives.
    .s3 = A woman does not need her husband’s permission to work.
    .s4 = Women and men work in public offices and doctors’ practices.
    .s5 = The law on this: { $law-equality }.

belief =
    .title = Belief and freedom
    .s1 = You are allowed to practise and celebrate your religion.
    .s2 = You are allowed to change your religion.
    .s3 = You are also allowed to live without a religion.
    .s4 = Please give others the same freedom.
    .s5 = The law on this: { $law-belief }.

opinion =
    .title = Your opinion
    .s1 = You are allowed to say and write what you think.
    .s2 = You are also allowed to criticise the government.
    .s3 = Newspapers, radio and television report freely.
    .s4 = The law forbids insults, threats and calls for hatred.
    .s5 = The law on this: { $law-opinion }.

family =
    .title = Family and free choice
    .s1 = The state protects your family.
    .s2 = You choose for yourself who you love and marry.
    .s3 = Nobody is allowed to force you to marry.
    .s4 = Women can get advice and help on this number: { $tel-violence-women }.
    .s5 = The laws on this: { $law-family } and { $law-free-marriage }.

school-for-all =
    .title = School for everyone
    .s1 = School is for girls and boys.
    .s2 = The state watches over all schools.
    .s3 = The duty to go to school (Schulpflicht) begins when you move to a district (Landkreis).
    .s4 = While you are here, ask the staff about lessons and childcare.
    .s5 = The laws on this: { $law-school } and { $law-school-duty }.

rule-of-law =
    .title = The law and the police
    .s1 = The law applies to everyone, including the state.
    .s2 = A court can check a decision of a public authority (Behörde).
    .s3 = The police help you and protect you: { $tel-police }.
    .s4 = You are allowed to ask the police for an interpreter (Sprachmittlung).
    .s5 = The laws on this: { $law-rule-of-law } and { $law-courts }.

democracy =
    .title = Democracy and taking part
    .s1 = In Germany, the citizens elect the parliament.
    .s2 = Nobody has all the power alone.
    .s3 = You, too, are allowed to demonstrate peacefully.
    .s4 = You, too, are allowed to take part in an association (Verein).
    .s5 = The law on this: { $law-democracy }.

protection =
    .title = Your protection
    .s1 = Nobody is allowed to treat you worse because of your origin or religion.
    .s2 = Skin colour, sex, age, disability and who you love must not be a disadvantage.
    .s3 = Tell the staff what happened.
    .s4 = If someone is violent, call the police: { $tel-police }.
    .s5 = The laws on this: { $law-no-discrimination } and { $law-equal-treatment }.

q-marriage =
    .title = Two adults want to marry. Who decides?
    .a1 = The two of them.
    .a1-why = Correct. Both must say yes freely.
    .a2 = The families.
    .a2-why = The families are allowed to give advice. The two of them decide for themselves.
    .a3 = The state.
    .a3-why = A public office checks the papers. The two of them decide for themselves.

q-opinion =
    .title = What are you allowed to say in Germany?
    .a1 = Only what the government likes.
    .a1-why = You are allowed to speak freely. Criticism is possible, too.
    .a2 = My opinion, and criticism, too.
    .a2-why = Correct. The law protects your opinion.
    .a3 = Everything, even threats.
    .a3-why = Threats make other people afraid. That is why the law forbids them.

q-threat =
    .title = Someone threatens you. Who helps you?
    .a1 = The police.
    .a1-why = Correct. Call { $tel-police }.
    .a2 = The staff of this centre.
    .a2-why = Correct. The staff listen to you and get help.
    .a3 = Nobody, I am new here.
    .a3-why = The law protects you, too. You are allowed to get help.
