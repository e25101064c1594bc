package org.vsm.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.validation.rules.changes.ChangeProblem;
import org.vsm.dsl.validation.rules.changes.ChangeWithoutBase;
import org.vsm.dsl.validation.rules.changes.KeepOutsideReplace;
import org.vsm.dsl.validation.rules.changes.LostWithElement;
import org.vsm.dsl.validation.rules.changes.WasUnknown;
import org.vsm.dsl.validation.rules.imports.ImportRefused;
import org.vsm.dsl.validation.rules.imports.ImportWithErrors;
import org.vsm.dsl.validation.rules.names.DuplicateDeclaration;
import org.vsm.dsl.validation.rules.names.DuplicateImprovement;
import org.vsm.dsl.validation.rules.names.DuplicateName;
import org.vsm.dsl.validation.rules.names.DuplicateState;
import org.vsm.dsl.validation.rules.names.OddIdentifier;
import org.vsm.dsl.validation.rules.names.SimilarName;
import org.vsm.dsl.validation.rules.names.StepNamedLikeParticipant;
import org.vsm.dsl.validation.rules.numbers.LooksLikeThousands;
import org.vsm.dsl.validation.rules.people.BatchWait;
import org.vsm.dsl.validation.rules.people.CalendarDays;
import org.vsm.dsl.validation.rules.people.CalendarHours;
import org.vsm.dsl.validation.rules.people.ChangeoverWithoutInterval;
import org.vsm.dsl.validation.rules.people.CountNeedsDemand;
import org.vsm.dsl.validation.rules.people.CountOverMax;
import org.vsm.dsl.validation.rules.people.CurrencyForm;
import org.vsm.dsl.validation.rules.people.DemandOfNonCustomer;
import org.vsm.dsl.validation.rules.people.PeopleTwice;
import org.vsm.dsl.validation.rules.people.StepCostRate;
import org.vsm.dsl.validation.rules.people.TeamCostRate;
import org.vsm.dsl.validation.rules.people.ZeroAvailability;
import org.vsm.dsl.validation.rules.people.ZeroBatch;
import org.vsm.dsl.validation.rules.people.ZeroChangeoverInterval;
import org.vsm.dsl.validation.rules.people.ZeroDemand;
import org.vsm.dsl.validation.rules.people.ZeroPeople;
import org.vsm.dsl.validation.rules.people.ZeroStations;
import org.vsm.dsl.validation.rules.people.ZeroUptime;
import org.vsm.dsl.validation.rules.plan.DueBeforeObserved;
import org.vsm.dsl.validation.rules.plan.ImprovementLacks;
import org.vsm.dsl.validation.rules.plan.KeyResultUnit;
import org.vsm.dsl.validation.rules.plan.ObjectiveWithoutDue;
import org.vsm.dsl.validation.rules.plan.OldFigures;
import org.vsm.dsl.validation.rules.plan.UndatedCurrentState;
import org.vsm.dsl.validation.rules.routing.DeliveryMisplaced;
import org.vsm.dsl.validation.rules.routing.DeliveryTwice;
import org.vsm.dsl.validation.rules.routing.LeaveInParallel;
import org.vsm.dsl.validation.rules.routing.LineCrossesBlock;
import org.vsm.dsl.validation.rules.routing.NoWayToEnd;
import org.vsm.dsl.validation.rules.routing.ReworkForward;
import org.vsm.dsl.validation.rules.routing.ReworkOverDelivery;
import org.vsm.dsl.validation.rules.routing.SkipBackward;
import org.vsm.dsl.validation.rules.routing.SkipIntoOption;
import org.vsm.dsl.validation.rules.routing.SkipPastDelivery;
import org.vsm.dsl.validation.rules.shares.ChoiceOverHundred;
import org.vsm.dsl.validation.rules.shares.OptionTypeTwice;
import org.vsm.dsl.validation.rules.shares.OtherwiseNeverTaken;
import org.vsm.dsl.validation.rules.shares.PercentRange;
import org.vsm.dsl.validation.rules.shares.TypeWithoutOption;
import org.vsm.dsl.validation.rules.shares.TypesNotHundred;
import org.vsm.dsl.validation.rules.shares.WaysOverHundred;
import org.vsm.dsl.validation.rules.states.EmptyState;
import org.vsm.dsl.validation.rules.states.EmptyStream;
import org.vsm.dsl.validation.rules.text.AttributeTwice;
import org.vsm.dsl.validation.rules.text.HeaderTwice;
import org.vsm.dsl.validation.rules.times.LeadTimeTooShort;
import org.vsm.dsl.validation.rules.times.LikelyOutsideRange;
import org.vsm.dsl.validation.rules.times.LongHours;
import org.vsm.dsl.validation.rules.times.MedianEstimate;
import org.vsm.dsl.validation.rules.times.MissingUnit;
import org.vsm.dsl.validation.rules.times.MixedClock;
import org.vsm.dsl.validation.rules.times.RangeOrder;
import org.vsm.dsl.validation.rules.times.TimesDisagree;
import org.vsm.dsl.validation.rules.times.ValueAboveProcessTime;
import org.vsm.dsl.validation.rules.times.ZeroTime;

/**
 * All rules. A new one is a class below {@code rules} with a test beside it, a line here, a severity in
 * {@code severities.properties}, and its words in the bundles {@code rules}.
 */
public final class Rules {

    /** The code of what is said where a rule itself fails. */
    public static final String FAILED = "rule-failed";

    private Rules() {
    }

    /** @param isSound tells whether an imported document has no errors */
    public static List<Rule> all(Predicate<Document> isSound) {
        List<Rule> rules = new ArrayList<>(List.of(
                new ImportRefused(), new ImportWithErrors(isSound),
                new DuplicateDeclaration(), new DuplicateState(), new DuplicateImprovement(), new DuplicateName(), new SimilarName(),
                new StepNamedLikeParticipant(), new OddIdentifier(),
                new AttributeTwice(), new HeaderTwice(),
                new MissingUnit(), new RangeOrder(), new LikelyOutsideRange(), new MedianEstimate(), new ZeroTime(),
                new LeadTimeTooShort(), new TimesDisagree(), new ValueAboveProcessTime(), new LongHours(), new MixedClock(),
                new LooksLikeThousands(),
                new PercentRange(), new ChoiceOverHundred(), new OtherwiseNeverTaken(), new TypesNotHundred(), new WaysOverHundred(),
                new OptionTypeTwice(), new TypeWithoutOption(),
                new ReworkForward(), new SkipBackward(), new LineCrossesBlock(), new SkipIntoOption(), new ReworkOverDelivery(),
                new SkipPastDelivery(), new LeaveInParallel(), new NoWayToEnd(), new DeliveryTwice(), new DeliveryMisplaced(),
                new ChangeWithoutBase(), new KeepOutsideReplace(), new WasUnknown(), new LostWithElement(), new EmptyState(), new EmptyStream(),
                new ZeroDemand(), new ZeroPeople(), new ZeroBatch(), new ZeroStations(), new ZeroAvailability(), new ZeroUptime(),
                new ZeroChangeoverInterval(), new DemandOfNonCustomer(), new CalendarHours(), new CalendarDays(),
                CountNeedsDemand.given(), CountNeedsDemand.known(), new CountOverMax(), new ChangeoverWithoutInterval(), new BatchWait(), new PeopleTwice(),
                new CurrencyForm(), new TeamCostRate(), new StepCostRate(),
                new KeyResultUnit(), new DueBeforeObserved(), new UndatedCurrentState(), new OldFigures(), new ObjectiveWithoutDue()));
        ChangeProblem.all().forEach(rules::add);
        ImprovementLacks.all().forEach(rules::add);
        return List.copyOf(rules);
    }
}
