package org.vsm.dsl.conversion;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** From the text of names, strings, numbers and dates to values, and back. */
@Singleton
public class VsmValueConverters extends AbstractDeclarativeValueConverterService {

    private final Supplier<Set<String>> keywords;

    @Inject
    public VsmValueConverters(IGrammarAccess grammar) {
        // Only writing names needs them.
        this.keywords = Suppliers.memoize(() -> GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }

    /** Where a name is missing, the syntax has nothing in its place; the object has no name then. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return converter(text -> text.isEmpty() ? null : Names.read(text), name -> Names.write(name, keywords.get()));
    }

    @ValueConverter(rule = "FreeName")
    public IValueConverter<String> freeName() {
        return name();
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> identifier() {
        return name();
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return converter(Texts::read, Texts::write);
    }

    @ValueConverter(rule = "Currency")
    public IValueConverter<String> currency() {
        return converter(Function.identity(), Function.identity());
    }

    /** A decimal comma is as good as a point. */
    @ValueConverter(rule = "Number")
    public IValueConverter<BigDecimal> number() {
        return converter(text -> new BigDecimal(text.replace(',', '.')), BigDecimal::toPlainString);
    }

    @ValueConverter(rule = "DECIMAL")
    public IValueConverter<BigDecimal> decimal() {
        return number();
    }

    @ValueConverter(rule = "INT")
    public IValueConverter<BigInteger> integer() {
        return converter(BigInteger::new, BigInteger::toString);
    }

    @ValueConverter(rule = "DATE")
    public IValueConverter<LocalDate> date() {
        return new IValueConverter<>() {
            @Override
            public LocalDate toValue(String text, INode node) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException e) {
                    throw new ValueConverterException("There is no day " + text + ".", node, e);
                }
            }

            @Override
            public String toString(LocalDate value) {
                return value.toString();
            }
        };
    }

    private static <T> IValueConverter<T> converter(Function<String, T> reader, Function<T, String> writer) {
        return new IValueConverter<>() {
            @Override
            public T toValue(String text, INode node) {
                return text == null ? null : reader.apply(text);
            }

            @Override
            public String toString(T value) {
                return writer.apply(value);
            }
        };
    }
}
